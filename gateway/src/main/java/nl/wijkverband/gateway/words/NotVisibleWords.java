package nl.wijkverband.gateway.words;

import java.util.List;
import nl.wijkverband.vocabulary.Role;
import org.springframework.stereotype.Component;

/** Says what this role does not see of a case, and why: privacy is visible. */
@Component
public class NotVisibleWords {
  private final Words words;

  NotVisibleWords(Words words) {
    this.words = words;
  }

  /** One sentence about the categories that are left out. */
  public String say(Role role, List<String> categories) {
    List<String> named =
        categories.stream()
            .flatMap(category -> words.find("not-visible." + category).stream())
            .distinct()
            .toList();
    boolean practice = role == Role.GP || role == Role.POH;
    if (named.isEmpty()) {
      // Outside the practice no kind of data may be hidden as a whole, yet some are seen in part.
      return words.say(practice ? "not-visible.nothing" : "not-visible.partly", words.role(role));
    }
    return words.say(
        practice ? "not-visible.practice" : "not-visible.sentence",
        words.role(role),
        Lists.spoken(named));
  }
}
