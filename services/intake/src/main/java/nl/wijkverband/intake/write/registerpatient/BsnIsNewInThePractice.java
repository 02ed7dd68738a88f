package nl.wijkverband.intake.write.registerpatient;

import nl.wijkverband.platform.rule.Rule;

/** Nobody is registered twice in one practice. */
public record BsnIsNewInThePractice(boolean known) implements Rule {

  @Override
  public boolean isBroken() {
    return known;
  }

  @Override
  public String field() {
    return "bsn";
  }
}
