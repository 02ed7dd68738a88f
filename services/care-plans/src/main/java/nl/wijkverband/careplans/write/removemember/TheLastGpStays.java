package nl.wijkverband.careplans.write.removemember;

import nl.wijkverband.careplans.write.kernteam.Kernteam;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;

/** A kernteam is never without a GP; another takes over first. */
public record TheLastGpStays(PractitionerRef leaving, Kernteam kernteam) implements Rule {

  @Override
  public boolean isBroken() {
    return leaving.role() == Role.GP
        && kernteam.members().stream().filter(member -> member.role() == Role.GP).count() < 2;
  }
}
