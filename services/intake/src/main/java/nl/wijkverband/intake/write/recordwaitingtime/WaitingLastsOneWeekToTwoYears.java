package nl.wijkverband.intake.write.recordwaitingtime;

import nl.wijkverband.platform.rule.Rule;

/** An expectation outside these bounds is a slip of the keyboard. */
public record WaitingLastsOneWeekToTwoYears(int expectedWeeks) implements Rule {

  @Override
  public boolean isBroken() {
    return expectedWeeks < 1 || expectedWeeks > 104;
  }

  @Override
  public String field() {
    return "expectedWeeks";
  }
}
