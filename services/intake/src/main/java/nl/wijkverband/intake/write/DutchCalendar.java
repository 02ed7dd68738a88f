package nl.wijkverband.intake.write;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which day it is in the Netherlands, and at which moment a day's fact took effect. */
@Component
public class DutchCalendar {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final Clock clock;

  DutchCalendar(Clock clock) {
    this.clock = clock;
  }

  /** Today, whatever zone the server lives in. */
  public LocalDate today() {
    return LocalDate.now(clock.withZone(ZONE));
  }

  /** The day that was named, or today. */
  public LocalDate orToday(@Nullable LocalDate date) {
    return date == null ? today() : date;
  }

  /**
   * Now for a fact of today; noon for one entered later, so that no zone shifts it to another day.
   */
  public Instant momentOf(LocalDate date) {
    return date.equals(today())
        ? clock.instant()
        : date.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
  }
}
