package nl.wijkverband.intake.write.sendreferral;

import nl.wijkverband.platform.rule.Rule;

/** The practitioner was introduced to the patient, with the reason. */
public record ThePatientKnowsWhyThisPractitioner(boolean introduced) implements Rule {

  @Override
  public boolean isBroken() {
    return !introduced;
  }

  @Override
  public String field() {
    return "introductionGiven";
  }
}
