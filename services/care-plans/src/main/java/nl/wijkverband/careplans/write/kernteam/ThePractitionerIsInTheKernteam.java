package nl.wijkverband.careplans.write.kernteam;

import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerId;

/** Appointments and intervals are with members of the kernteam. */
public record ThePractitionerIsInTheKernteam(
    PractitionerId practitionerId, Kernteam kernteam, String field) implements Rule {

  @Override
  public boolean isBroken() {
    return kernteam.find(practitionerId).isEmpty();
  }
}
