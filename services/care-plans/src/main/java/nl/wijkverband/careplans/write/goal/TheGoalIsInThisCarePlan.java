package nl.wijkverband.careplans.write.goal;

import nl.wijkverband.platform.rule.Rule;

/** Only a goal of this case can be changed in this case. */
public record TheGoalIsInThisCarePlan(boolean isInIt) implements Rule {

  @Override
  public boolean isBroken() {
    return !isInIt;
  }
}
