package nl.wijkverband.careplans.write.agreeplan;

import java.util.List;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.GoalId;

/** There is something to agree on once patient and practitioner agree on a goal. */
public record APlanHasAnAgreedGoal(List<GoalId> agreedGoals) implements Rule {

  @Override
  public boolean isBroken() {
    return agreedGoals.isEmpty();
  }
}
