package nl.wijkverband.messaging.write.moment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** A moment as people in the Netherlands say it. */
public final class DutchDay {

  /** The clock on the wall of everybody we serve. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private DutchDay() {}

  /** This moment by the Dutch clock. */
  public static OffsetDateTime at(Instant moment) {
    return moment.atZone(ZONE).toOffsetDateTime();
  }
}
