package nl.wijkverband.intake.write.decideseverity;

import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.SeverityProfile;
import org.jspecify.annotations.Nullable;

/** Who decides otherwise than the rule proposes says why. */
public record DecisionsThatDifferNeedAReason(
    SeverityProfile proposed, SeverityProfile decided, @Nullable String reason) implements Rule {

  @Override
  public boolean isBroken() {
    return proposed != decided && reason == null;
  }

  @Override
  public String field() {
    return "reasonToDiffer";
  }
}
