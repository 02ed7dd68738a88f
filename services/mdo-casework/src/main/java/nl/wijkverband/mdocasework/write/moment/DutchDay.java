package nl.wijkverband.mdocasework.write.moment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Which day a moment is on for a practice in the Netherlands. */
public final class DutchDay {

  /** The clock on the wall of every practice we serve. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private DutchDay() {}

  /** The day of this moment. */
  public static LocalDate of(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  /** The day of this moment, wherever it was written down. */
  public static LocalDate of(OffsetDateTime moment) {
    return of(moment.toInstant());
  }
}
