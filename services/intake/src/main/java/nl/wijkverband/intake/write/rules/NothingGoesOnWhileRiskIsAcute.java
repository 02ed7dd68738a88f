package nl.wijkverband.intake.write.rules;

import nl.wijkverband.platform.rule.Rule;

/** An acute risk comes first: until it is dealt with the ALK route stands still. */
public record NothingGoesOnWhileRiskIsAcute(boolean acute) implements Rule {

  @Override
  public boolean isBroken() {
    return acute;
  }
}
