package nl.wijkverband.intake.write.opencase;

import nl.wijkverband.platform.rule.Rule;

/** A patient has one course of complaints at a time; what comes up meanwhile belongs to it. */
public record PatientsHaveOneOpenCase(boolean hasOpenCase) implements Rule {

  @Override
  public boolean isBroken() {
    return hasOpenCase;
  }
}
