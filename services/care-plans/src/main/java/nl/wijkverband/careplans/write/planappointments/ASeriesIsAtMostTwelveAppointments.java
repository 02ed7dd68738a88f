package nl.wijkverband.careplans.write.planappointments;

import java.util.Map;
import nl.wijkverband.platform.rule.Rule;

/** A series looks a quarter of a year to a year ahead, not further. */
public record ASeriesIsAtMostTwelveAppointments(int size) implements Rule {

  private static final int MAX = 12;

  @Override
  public boolean isBroken() {
    return size > MAX;
  }

  @Override
  public String field() {
    return "appointments";
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("max", MAX);
  }
}
