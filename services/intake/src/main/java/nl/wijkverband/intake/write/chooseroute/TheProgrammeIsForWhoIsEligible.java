package nl.wijkverband.intake.write.chooseroute;

import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.CareRoute;
import nl.wijkverband.vocabulary.EligibilityOutcome;
import org.jspecify.annotations.Nullable;

/** Into the programme, also as a bridge, goes who was last found eligible. */
public record TheProgrammeIsForWhoIsEligible(CareRoute route, @Nullable EligibilityOutcome outcome)
    implements Rule {

  @Override
  public boolean isBroken() {
    return isProgramme(route) && outcome != EligibilityOutcome.ELIGIBLE;
  }

  @Override
  public String field() {
    return "route";
  }

  private static boolean isProgramme(CareRoute route) {
    return route == CareRoute.PROGRAMME || route == CareRoute.PROGRAMME_AS_BRIDGE;
  }
}
