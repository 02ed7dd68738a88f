package nl.wijkverband.careplans.write.removemember;

import nl.wijkverband.careplans.write.kernteam.Kernteam;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerId;

/** Whoever holds the lead hands it over first. */
public record TheLeadIsHandedOverBeforeLeaving(PractitionerId leaving, Kernteam kernteam)
    implements Rule {

  @Override
  public boolean isBroken() {
    return kernteam.isLedBy(leaving);
  }
}
