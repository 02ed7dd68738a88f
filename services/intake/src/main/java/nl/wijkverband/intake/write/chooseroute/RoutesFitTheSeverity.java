package nl.wijkverband.intake.write.chooseroute;

import java.util.Set;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.CareRoute;
import nl.wijkverband.vocabulary.SeverityProfile;
import org.jspecify.annotations.Nullable;

/** Each profile has its own routes (Zorgprogramma ALK, Stroomschema 3). */
public record RoutesFitTheSeverity(CareRoute route, @Nullable SeverityProfile severity)
    implements Rule {

  @Override
  public boolean isBroken() {
    return severity != null && !routes(severity).contains(route);
  }

  @Override
  public String field() {
    return "route";
  }

  private static Set<CareRoute> routes(SeverityProfile severity) {
    return switch (severity) {
      case LIGHT -> Set.of(CareRoute.REGULAR_GP_CARE);
      case MODERATE -> Set.of(CareRoute.PROGRAMME, CareRoute.SECOND_OR_THIRD_LINE);
      case SEVERE ->
          Set.of(
              CareRoute.SECOND_OR_THIRD_LINE, CareRoute.PROGRAMME_AS_BRIDGE, CareRoute.PROGRAMME);
    };
  }
}
