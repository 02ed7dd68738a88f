package nl.wijkverband.careplans.write.noshow;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The public holidays that Dutch law leaves out when it counts terms (Algemene termijnenwet, art.
 * 3), Good Friday and 5 May among them.
 */
public final class DutchHolidays {

  private DutchHolidays() {}

  /** Whether this day is one of them. */
  public static boolean isHoliday(LocalDate day) {
    LocalDate easter = easter(day.getYear());
    return isOnFixedDate(day)
        || day.equals(kingsDay(day.getYear()))
        || day.equals(easter.minusDays(2))
        || day.equals(easter)
        || day.equals(easter.plusDays(1))
        || day.equals(easter.plusDays(39))
        || day.equals(easter.plusDays(49))
        || day.equals(easter.plusDays(50));
  }

  private static boolean isOnFixedDate(LocalDate day) {
    return switch (day.getMonth()) {
      case JANUARY -> day.getDayOfMonth() == 1;
      case MAY -> day.getDayOfMonth() == 5;
      case DECEMBER -> day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26;
      default -> false;
    };
  }

  private static LocalDate kingsDay(int year) {
    LocalDate birthday = LocalDate.of(year, 4, 27);
    return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
  }

  /** Easter Sunday of the western churches, by the rule of Gauss as Meeus and Jones wrote it. */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int correction = (century + 8) / 25;
    int moon = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
    int shift = (golden + 11 * moon + 22 * weekday) / 451;
    int days = moon + weekday - 7 * shift + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
