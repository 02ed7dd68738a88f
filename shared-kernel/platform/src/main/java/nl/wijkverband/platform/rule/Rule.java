package nl.wijkverband.platform.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the domain, named as a sentence; the class name is its stable name for people and
 * programs.
 */
public interface Rule {

  boolean isBroken();

  /** The field of the request that breaks the rule, when it is one field. */
  default @Nullable String field() {
    return null;
  }

  /** What the message needs to be specific, by name. */
  default Map<String, Object> parameters() {
    return Map.of();
  }

  /** Throws {@link BrokenRule} for the first of the rules that is broken. */
  static void check(Rule... rules) {
    for (Rule rule : rules) {
      if (rule.isBroken()) {
        throw new BrokenRule(rule);
      }
    }
  }
}
