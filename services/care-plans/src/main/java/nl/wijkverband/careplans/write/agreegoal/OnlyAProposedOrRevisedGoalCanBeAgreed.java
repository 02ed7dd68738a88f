package nl.wijkverband.careplans.write.agreegoal;

import nl.wijkverband.careplans.write.goal.Goal;
import nl.wijkverband.careplans.write.goal.GoalState;
import nl.wijkverband.platform.rule.Rule;

/** What is agreed already is not agreed again. */
public record OnlyAProposedOrRevisedGoalCanBeAgreed(Goal goal) implements Rule {

  @Override
  public boolean isBroken() {
    return goal.state() == GoalState.AGREED;
  }
}
