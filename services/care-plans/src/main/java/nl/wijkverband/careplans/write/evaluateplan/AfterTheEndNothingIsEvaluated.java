package nl.wijkverband.careplans.write.evaluateplan;

import java.time.LocalDate;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.EvaluationOutcome;
import org.jspecify.annotations.Nullable;

/** When the care ends there is no next evaluation. */
public record AfterTheEndNothingIsEvaluated(EvaluationOutcome outcome, @Nullable LocalDate next)
    implements Rule {

  @Override
  public boolean isBroken() {
    return outcome == EvaluationOutcome.ENDS && next != null;
  }

  @Override
  public String field() {
    return "nextEvaluationOn";
  }
}
