package nl.wijkverband.careplans.write.evaluateplan;

import java.time.LocalDate;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.EvaluationOutcome;
import org.jspecify.annotations.Nullable;

/** As long as the care goes on, the plan is looked at every six to twelve weeks (domain §5). */
public record TheNextEvaluationIsInSixToTwelveWeeks(
    EvaluationOutcome outcome, LocalDate evaluatedOn, @Nullable LocalDate next) implements Rule {

  @Override
  public boolean isBroken() {
    if (outcome == EvaluationOutcome.ENDS) {
      return false;
    }
    return next == null
        || next.isBefore(evaluatedOn.plusWeeks(6))
        || next.isAfter(evaluatedOn.plusWeeks(12));
  }

  @Override
  public String field() {
    return "nextEvaluationOn";
  }
}
