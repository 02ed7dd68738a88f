package nl.wijkverband.careplans.write.evaluateplan;

import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.GoalOutcome;
import nl.wijkverband.vocabulary.GoalResult;

/** A goal that was not reached, or is let go, says something about the next one. */
public record WhatWasNotReachedIsExplained(GoalResult result, String field) implements Rule {

  @Override
  public boolean isBroken() {
    boolean asksWhy =
        result.outcome() == GoalOutcome.NOT_REACHED || result.outcome() == GoalOutcome.DROPPED;
    return asksWhy && result.analysis() == null;
  }
}
