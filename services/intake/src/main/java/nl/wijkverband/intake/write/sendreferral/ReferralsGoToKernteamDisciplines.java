package nl.wijkverband.intake.write.sendreferral;

import java.util.Set;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;

/** Only disciplines that can be in a kernteam receive a referral (Zorgprogramma ALK §4.1). */
public record ReferralsGoToKernteamDisciplines(PractitionerRef to) implements Rule {

  private static final Set<Role> DISCIPLINES =
      Set.of(Role.POH, Role.PHYSIOTHERAPIST, Role.PSYCHOLOGIST, Role.BUURTTEAM);

  @Override
  public boolean isBroken() {
    return !DISCIPLINES.contains(to.role());
  }

  @Override
  public String field() {
    return "to.role";
  }
}
