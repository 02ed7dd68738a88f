package nl.wijkverband.careplans.write.proposegoal;

import java.util.List;
import nl.wijkverband.careplans.write.kernteam.CareProviders;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.Role;

/** Who helps with a goal is somebody who can be in a kernteam. */
public record HelpersAreCareProviders(List<Role> helpers) implements Rule {

  @Override
  public boolean isBroken() {
    return !CareProviders.ALL.containsAll(helpers);
  }

  @Override
  public String field() {
    return "helpers";
  }
}
