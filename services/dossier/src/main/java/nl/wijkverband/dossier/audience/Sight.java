package nl.wijkverband.dossier.audience;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** One cell of {@link WhoSeesWhat}: which parts of a category, under which further condition. */
public record Sight(Set<Part> parts, boolean whole, Condition condition) {

  static final Sight NOTHING = new Sight(EnumSet.noneOf(Part.class), false, Condition.NONE);
  static final Sight ALL = new Sight(EnumSet.allOf(Part.class), true, Condition.NONE);

  static Sight only(Part... parts) {
    Set<Part> chosen = EnumSet.noneOf(Part.class);
    chosen.addAll(Arrays.asList(parts));
    return new Sight(chosen, false, Condition.NONE);
  }

  Sight when(Condition condition) {
    return new Sight(parts, whole, condition);
  }

  Sight within(Category category) {
    Set<Part> own = EnumSet.noneOf(Part.class);
    parts.stream().filter(part -> part.category() == category).forEach(own::add);
    if (!whole && own.size() != parts.size()) {
      throw new IllegalArgumentException("a part of another category in the row of " + category);
    }
    return new Sight(own, whole, condition);
  }

  /** The cell as people read it. */
  public String words() {
    if (parts.isEmpty()) {
      return "–";
    }
    String seen = whole ? "●" : parts.stream().map(Part::words).collect(joining(", "));
    return condition == Condition.NONE ? seen : seen + " (" + condition.words() + ")";
  }
}
