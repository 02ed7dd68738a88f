package nl.wijkverband.careplans.write.moment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Which day it is in the Netherlands, and at which moment a day's fact took effect. */
@Component
public class DutchCalendar {

  private final Clock clock;

  DutchCalendar(Clock clock) {
    this.clock = clock;
  }

  /** This moment. */
  public Instant now() {
    return clock.instant();
  }

  /** Today, whatever zone the server lives in. */
  public LocalDate today() {
    return DutchDay.of(now());
  }

  /** Now for a fact of today; noon for one of another day, so that no zone shifts it. */
  public Instant momentOf(LocalDate date) {
    return date.equals(today())
        ? now()
        : date.atTime(LocalTime.NOON).atZone(DutchDay.ZONE).toInstant();
  }
}
