package nl.wijkverband.careplans.write.evaluateplan;

import java.time.LocalDate;
import java.util.Map;
import nl.wijkverband.careplans.write.goal.Goal;
import nl.wijkverband.platform.rule.Rule;

/** Nobody evaluates a goal that was not there yet. */
public record AGoalIsEvaluatedOnOrAfterTheDayItWasWorded(LocalDate evaluatedOn, Goal goal)
    implements Rule {

  @Override
  public boolean isBroken() {
    return evaluatedOn.isBefore(goal.since());
  }

  @Override
  public String field() {
    return "evaluatedOn";
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("worded", goal.since());
  }
}
