package nl.wijkverband.careplans.write.noshow;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday, but for public holidays. */
public final class WorkingDays {

  private WorkingDays() {}

  /** The so-manieth working day after this day; the day itself never counts. */
  public static LocalDate after(LocalDate day, int workingDays) {
    LocalDate reached = day;
    for (int left = workingDays; left > 0; ) {
      reached = reached.plusDays(1);
      if (isWorkingDay(reached)) {
        left--;
      }
    }
    return reached;
  }

  /** Whether practices are open on this day. */
  public static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
        && !DutchHolidays.isHoliday(day);
  }
}
