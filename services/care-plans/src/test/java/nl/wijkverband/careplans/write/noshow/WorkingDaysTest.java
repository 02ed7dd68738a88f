package nl.wijkverband.careplans.write.noshow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-20,2026-11-25", // Friday: Monday, Tuesday, Wednesday
    "2026-11-21,2026-11-25", // Saturday counts nothing
    "2026-12-24,2026-12-30", // both days of Christmas, a weekend
    "2026-12-31,2027-01-06", // New Year's Day, a weekend
    "2026-04-02,2026-04-09", // Good Friday to Easter Monday
    "2026-04-24,2026-04-30", // King's Day on a Monday
    "2026-05-04,2026-05-08", // Liberation Day
    "2026-05-13,2026-05-19", // Ascension Day
    "2026-05-22,2026-05-28", // Whit Monday
  })
  void three_working_days_leave_out_weekends_and_holidays(LocalDate from, LocalDate third) {
    assertThat(WorkingDays.after(from, 3)).isEqualTo(third);
  }

  @Test
  void kings_day_moves_to_saturday_when_it_falls_on_a_sunday() {
    assertThat(DutchHolidays.isHoliday(LocalDate.of(2025, 4, 26))).isTrue();
    assertThat(DutchHolidays.isHoliday(LocalDate.of(2025, 4, 27))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2029-04-01",
        "2030-04-21",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
        "2008-03-23"
      })
  void easter_is_when_the_almanac_says(LocalDate easter) {
    assertThat(DutchHolidays.easter(easter.getYear())).isEqualTo(easter);
  }

  @Test
  void every_easter_of_two_centuries_is_a_sunday_in_spring() {
    IntStream.rangeClosed(1950, 2150)
        .mapToObj(DutchHolidays::easter)
        .forEach(
            easter -> {
              assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
              assertThat(easter)
                  .isBetween(
                      LocalDate.of(easter.getYear(), 3, 22), LocalDate.of(easter.getYear(), 4, 25));
            });
  }

  @Test
  void counting_days_one_by_one_gives_the_same() {
    var random = new Random(20261120);
    for (int i = 0; i < 2_000; i++) {
      LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(365 * 20));
      int days = 1 + random.nextInt(15);
      LocalDate reached = WorkingDays.after(from, days);
      assertThat(from.plusDays(1).datesUntil(reached.plusDays(1)).filter(WorkingDaysTest::isOpen))
          .as("%s working days after %s", days, from)
          .hasSize(days);
      assertThat(isOpen(reached)).isTrue();
    }
  }

  /** Slow and from the other side: a list of the year's holidays, Easter by counting full moons. */
  private static boolean isOpen(LocalDate day) {
    int year = day.getYear();
    LocalDate easter = slowEaster(year);
    LocalDate king = LocalDate.of(year, 4, 27);
    Set<LocalDate> closed =
        Set.of(
            LocalDate.of(year, 1, 1),
            easter.minusDays(2),
            easter.plusDays(1),
            king.getDayOfWeek() == DayOfWeek.SUNDAY ? LocalDate.of(year, 4, 26) : king,
            LocalDate.of(year, 5, 5).equals(easter.plusDays(39))
                ? LocalDate.of(year, 12, 25)
                : LocalDate.of(year, 5, 5));
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !closed.contains(day)
        && !day.equals(easter.plusDays(39))
        && !day.equals(easter.plusDays(50))
        && !(day.getMonthValue() == 12 && (day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26));
  }

  /** The Sunday after the first ecclesiastical full moon from 21 March (Gauss, 1900–2099). */
  private static LocalDate slowEaster(int year) {
    int moon = (19 * (year % 19) + 24) % 30;
    int shift = moon == 29 || (moon == 28 && year % 19 > 10) ? moon - 1 : moon;
    LocalDate fullMoon = LocalDate.of(year, 3, 21).plusDays(shift);
    LocalDate sunday = fullMoon.plusDays(1);
    while (sunday.getDayOfWeek() != DayOfWeek.SUNDAY) {
      sunday = sunday.plusDays(1);
    }
    return sunday;
  }
}
