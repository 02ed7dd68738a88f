package nl.wijkverband.careplans.write.agreeinterval;

import nl.wijkverband.platform.rule.Rule;

/** The shortest time between two contacts is not longer than the longest. */
public record AnIntervalEndsAfterItBegins(int minWeeks, int maxWeeks) implements Rule {

  @Override
  public boolean isBroken() {
    return maxWeeks < minWeeks;
  }

  @Override
  public String field() {
    return "maxWeeks";
  }
}
