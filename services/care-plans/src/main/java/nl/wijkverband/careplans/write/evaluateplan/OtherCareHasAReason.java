package nl.wijkverband.careplans.write.evaluateplan;

import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.EvaluationOutcome;
import org.jspecify.annotations.Nullable;

/** Whoever lets the care become less or end says why. */
public record OtherCareHasAReason(EvaluationOutcome outcome, @Nullable String reason)
    implements Rule {

  @Override
  public boolean isBroken() {
    boolean goesOn =
        outcome == EvaluationOutcome.GOES_ON || outcome == EvaluationOutcome.RELAPSE_PREVENTION;
    return !goesOn && reason == null;
  }

  @Override
  public String field() {
    return "reason";
  }
}
