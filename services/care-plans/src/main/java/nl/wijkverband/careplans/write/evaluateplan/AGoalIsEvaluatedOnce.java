package nl.wijkverband.careplans.write.evaluateplan;

import nl.wijkverband.platform.rule.Rule;

/** One evaluation says one thing about a goal. */
public record AGoalIsEvaluatedOnce(long times, String field) implements Rule {

  @Override
  public boolean isBroken() {
    return times > 1;
  }
}
