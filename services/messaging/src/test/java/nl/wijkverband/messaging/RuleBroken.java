package nl.wijkverband.messaging;

import java.util.Objects;
import nl.wijkverband.platform.rule.BrokenRule;
import nl.wijkverband.platform.rule.Rule;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** Expects that one rule was broken, at one field of the request. */
public final class RuleBroken extends TypeSafeDiagnosingMatcher<Throwable> {

  private final Class<? extends Rule> rule;
  private final String field;

  private RuleBroken(Class<? extends Rule> rule, String field) {
    this.rule = rule;
    this.field = field;
  }

  /** This rule, and no field in particular. */
  public static RuleBroken breaks(Class<? extends Rule> rule) {
    return new RuleBroken(rule, null);
  }

  /** This rule, by the value of this field. */
  public static RuleBroken breaks(Class<? extends Rule> rule, String field) {
    return new RuleBroken(rule, field);
  }

  @Override
  protected boolean matchesSafely(Throwable thrown, Description mismatch) {
    mismatch.appendText("was ").appendText(String.valueOf(thrown));
    if (!(thrown instanceof BrokenRule broken)) {
      return false;
    }
    mismatch.appendText(" at ").appendText(broken.rule().field());
    return rule.isInstance(broken.rule()) && Objects.equals(field, broken.rule().field());
  }

  @Override
  public void describeTo(Description description) {
    description.appendText(rule.getSimpleName()).appendText(" at ").appendText(field);
  }
}
