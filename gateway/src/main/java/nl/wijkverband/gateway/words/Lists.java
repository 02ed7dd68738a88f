package nl.wijkverband.gateway.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists that may be missing on the wire. */
public final class Lists {
  private Lists() {}

  /** The list, or an empty one. */
  public static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  /** Like "a, b en c". */
  public static String spoken(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " en " + words.getLast();
  }
}
