package nl.wijkverband.intake.write.dealwithacuterisk;

import nl.wijkverband.platform.rule.Rule;

/** There is something to deal with only after a check that found a risk. */
public record OnlyAcuteRiskIsDealtWith(boolean acute) implements Rule {

  @Override
  public boolean isBroken() {
    return !acute;
  }
}
