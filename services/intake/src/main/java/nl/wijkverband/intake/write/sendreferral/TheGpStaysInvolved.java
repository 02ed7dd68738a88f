package nl.wijkverband.intake.write.sendreferral;

import nl.wijkverband.platform.rule.Rule;

/** The patient knows that the GP stays involved: the complaints are physical. */
public record TheGpStaysInvolved(boolean told) implements Rule {

  @Override
  public boolean isBroken() {
    return !told;
  }

  @Override
  public String field() {
    return "gpStaysInvolved";
  }
}
