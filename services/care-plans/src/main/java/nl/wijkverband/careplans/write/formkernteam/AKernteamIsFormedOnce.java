package nl.wijkverband.careplans.write.formkernteam;

import nl.wijkverband.careplans.write.kernteam.Kernteam;
import nl.wijkverband.platform.rule.Rule;

/** After it was formed a kernteam changes member by member, so that everybody can follow it. */
public record AKernteamIsFormedOnce(Kernteam kernteam) implements Rule {

  @Override
  public boolean isBroken() {
    return kernteam.isFormed();
  }
}
