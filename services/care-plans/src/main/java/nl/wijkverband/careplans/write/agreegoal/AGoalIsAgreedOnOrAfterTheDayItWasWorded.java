package nl.wijkverband.careplans.write.agreegoal;

import java.time.LocalDate;
import java.util.Map;
import nl.wijkverband.careplans.write.goal.Goal;
import nl.wijkverband.platform.rule.Rule;

/** Nobody agrees on words that are not there yet. */
public record AGoalIsAgreedOnOrAfterTheDayItWasWorded(LocalDate agreedOn, Goal goal)
    implements Rule {

  @Override
  public boolean isBroken() {
    return agreedOn.isBefore(goal.since());
  }

  @Override
  public String field() {
    return "agreedOn";
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("worded", goal.since());
  }
}
