package nl.wijkverband.careplans.write.revisegoal;

import java.time.LocalDate;
import java.util.Map;
import nl.wijkverband.careplans.write.goal.Goal;
import nl.wijkverband.platform.rule.Rule;

/** The new words come after the old ones. */
public record AGoalIsRevisedOnOrAfterTheDayItWasWorded(LocalDate revisedOn, Goal goal)
    implements Rule {

  @Override
  public boolean isBroken() {
    return revisedOn.isBefore(goal.since());
  }

  @Override
  public String field() {
    return "revisedOn";
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("worded", goal.since());
  }
}
