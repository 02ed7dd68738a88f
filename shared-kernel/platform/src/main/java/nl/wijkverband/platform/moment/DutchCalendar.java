package nl.wijkverband.platform.moment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.wijkverband.vocabulary.DutchTime;
import org.jspecify.annotations.Nullable;

/** Which day it is in the Netherlands, and at which moment a day's fact took effect. */
public final class DutchCalendar {

  private final Clock clock;

  public DutchCalendar(Clock clock) {
    this.clock = clock;
  }

  /** This moment, as fine as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** The moment that was named, or this one. */
  public OffsetDateTime orNow(@Nullable OffsetDateTime moment) {
    return moment == null ? DutchTime.at(now()) : moment;
  }

  /** Today, whatever zone the server lives in. */
  public LocalDate today() {
    return DutchTime.dayOf(now());
  }

  /** The day that was named, or today. */
  public LocalDate orToday(@Nullable LocalDate date) {
    return date == null ? today() : date;
  }

  /** Now for a fact of today; noon for one of another day, so that no zone shifts it. */
  public Instant momentOf(LocalDate date) {
    return date.equals(today())
        ? now()
        : date.atTime(LocalTime.NOON).atZone(DutchTime.ZONE).toInstant();
  }

  /**
   * The same for what comes out of something else: on the day of that it is never before it, or a
   * case would read in the wrong order.
   */
  public Instant momentOf(LocalDate date, Optional<Instant> outOf) {
    Instant moment = momentOf(date);
    return outOf
        .filter(earlier -> DutchTime.dayOf(earlier).equals(date) && earlier.isAfter(moment))
        .orElse(moment);
  }
}
