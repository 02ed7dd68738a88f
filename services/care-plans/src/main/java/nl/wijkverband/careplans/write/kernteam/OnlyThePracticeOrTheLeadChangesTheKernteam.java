package nl.wijkverband.careplans.write.kernteam;

import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerRef;

/** The general practice and whoever holds the lead decide who is in the kernteam. */
public record OnlyThePracticeOrTheLeadChangesTheKernteam(PractitionerRef by, Kernteam kernteam)
    implements Rule {

  @Override
  public boolean isBroken() {
    return !CareProviders.PRACTICE.contains(by.role()) && !kernteam.isLedBy(by.id());
  }
}
