package nl.wijkverband.careplans.write.kernteam;

import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.Role;

/** A kernteam is made of those who treat or support the patient. */
public record OnlyCareProvidersAreInAKernteam(Role role, String field) implements Rule {

  @Override
  public boolean isBroken() {
    return !CareProviders.ALL.contains(role);
  }
}
