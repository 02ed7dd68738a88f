package nl.wijkverband.careplans.write.agreeinterval;

import nl.wijkverband.careplans.write.kernteam.CareProviders;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;

/** An interval is agreed by whom it is with, or by the GP or POH. */
public record OnlyThePractitionerOrThePracticeAgreesAnInterval(
    PractitionerRef by, PractitionerId practitionerId) implements Rule {

  @Override
  public boolean isBroken() {
    return !CareProviders.PRACTICE.contains(by.role()) && !by.id().equals(practitionerId);
  }
}
