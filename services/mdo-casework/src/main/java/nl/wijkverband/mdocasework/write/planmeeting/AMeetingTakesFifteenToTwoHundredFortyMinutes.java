package nl.wijkverband.mdocasework.write.planmeeting;

import nl.wijkverband.platform.rule.Rule;

/** Between a quarter and four hours. */
public record AMeetingTakesFifteenToTwoHundredFortyMinutes(int minutes) implements Rule {

  @Override
  public boolean isBroken() {
    return minutes < 15 || minutes > 240;
  }

  @Override
  public String field() {
    return "minutes";
  }
}
