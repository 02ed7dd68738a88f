package nl.wijkverband.acceptance.stage;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days around today on the Dutch calendar, as forms and requests write them. */
public final class Days {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private Days() {}

  /** Today. */
  public static String today() {
    return ago(0);
  }

  /** So many days ago. */
  public static String ago(int days) {
    return LocalDate.now(ZONE).minusDays(days).toString();
  }

  /** Over so many days. */
  public static String ahead(int days) {
    return LocalDate.now(ZONE).plusDays(days).toString();
  }

  /** The whole hour of that day. */
  public static String at(String day, int hour) {
    return LocalDate.parse(day)
        .atTime(LocalTime.of(hour, 0))
        .atZone(ZONE)
        .toOffsetDateTime()
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
