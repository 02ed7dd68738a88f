package nl.wijkverband.mdocasework.write.moment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  /** The moment that was named, or this one. */
  public OffsetDateTime orNow(@Nullable OffsetDateTime moment) {
    return moment == null ? now().atZone(DutchDay.ZONE).toOffsetDateTime() : moment;
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

  /**
   * As {@link #momentOf(LocalDate)}, but of what comes out of a discussion: on that day it is never
   * before the discussion itself, or the case would read in the wrong order.
   */
  public Instant momentOf(LocalDate date, Optional<Instant> discussion) {
    Instant moment = momentOf(date);
    return discussion
        .filter(opened -> DutchDay.of(opened).equals(date) && opened.isAfter(moment))
        .orElse(moment);
  }
}
