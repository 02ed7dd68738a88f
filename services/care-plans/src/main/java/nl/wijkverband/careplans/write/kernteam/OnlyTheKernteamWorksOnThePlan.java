package nl.wijkverband.careplans.write.kernteam;

import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerRef;

/** Goals and appointments are set by the general practice and the members of the kernteam. */
public record OnlyTheKernteamWorksOnThePlan(PractitionerRef by, Kernteam kernteam) implements Rule {

  @Override
  public boolean isBroken() {
    return !CareProviders.PRACTICE.contains(by.role()) && kernteam.find(by.id()).isEmpty();
  }
}
