package nl.wijkverband.careplans.write.revisegoal;

import nl.wijkverband.careplans.write.Words;
import nl.wijkverband.careplans.write.goal.Goal;
import nl.wijkverband.platform.rule.Rule;

/** A revision that changes no word is none. */
public record ARevisionHasOtherWords(String wording, Goal goal) implements Rule {

  @Override
  public boolean isBroken() {
    return Words.sameIn(wording, goal.wording());
  }

  @Override
  public String field() {
    return "wording";
  }
}
