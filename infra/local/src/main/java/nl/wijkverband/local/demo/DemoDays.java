package nl.wijkverband.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Working days around the day the story is told on. */
final class DemoDays {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final LocalDate today;

  DemoDays(LocalDate today) {
    this.today = today;
  }

  /** Never today or later, whatever the weekend does to it. */
  LocalDate ago(int days) {
    return workdayNotAfter(today.minusDays(days));
  }

  LocalDate ahead(int days) {
    return workdayNotAfter(today.plusDays(days));
  }

  LocalDate lastWorkday() {
    return ago(1);
  }

  String at(LocalDate day, int hour, int minute) {
    return day.atTime(LocalTime.of(hour, minute))
        .atZone(ZONE)
        .toOffsetDateTime()
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  private static LocalDate workdayNotAfter(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
      return day.minusDays(1);
    }
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
  }
}
