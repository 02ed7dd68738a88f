package nl.wijkverband.vocabulary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Moments by the clock on the wall of every practice we serve. */
public final class DutchTime {

  /** The Netherlands in Europe. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private DutchTime() {}

  /** The day of this moment. */
  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  /** The day of this moment, wherever it was written down. */
  public static LocalDate dayOf(OffsetDateTime moment) {
    return dayOf(moment.toInstant());
  }

  /** This moment as people here say it. */
  public static OffsetDateTime at(Instant moment) {
    return moment.atZone(ZONE).toOffsetDateTime();
  }
}
