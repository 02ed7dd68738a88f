package nl.wijkverband.careplans.write.formkernteam;

import java.util.List;
import java.util.stream.Collectors;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;

/** The GP forms a kernteam with at least one other discipline (Zorgprogramma ALK §3.1). */
public record AKernteamHasAGpAndAnotherDiscipline(List<PractitionerRef> members) implements Rule {

  @Override
  public boolean isBroken() {
    var roles = members.stream().map(PractitionerRef::role).collect(Collectors.toSet());
    return !roles.contains(Role.GP) || roles.size() < 2;
  }

  @Override
  public String field() {
    return "members";
  }
}
