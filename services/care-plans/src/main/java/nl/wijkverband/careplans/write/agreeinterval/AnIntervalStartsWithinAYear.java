package nl.wijkverband.careplans.write.agreeinterval;

import java.time.LocalDate;
import nl.wijkverband.platform.rule.Rule;

/** An interval starts in the year before or after today. */
public record AnIntervalStartsWithinAYear(LocalDate startsOn, LocalDate today) implements Rule {

  @Override
  public boolean isBroken() {
    return startsOn.isBefore(today.minusYears(1)) || startsOn.isAfter(today.plusYears(1));
  }

  @Override
  public String field() {
    return "from";
  }
}
