package nl.wijkverband.gateway.words;

import static nl.wijkverband.gateway.words.Wording.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, vandaag",
    "2026-11-24, morgen",
    "2026-11-25, overmorgen",
    "2026-11-22, gisteren",
    "2026-11-21, eergisteren",
    "2026-12-02, over 9 dagen",
    "2026-11-12, 11 dagen geleden",
    "2026-12-07, over 2 weken",
    "2026-09-28, 8 weken geleden",
    "2026-07-23, 4 maanden geleden",
    "2023-11-23, 3 jaar geleden",
  })
  void a_date_is_told_as_a_distance_from_today(LocalDate date, String distance) {
    assertThat(DAYS.distance(date)).isEqualTo(distance);
  }

  @Test
  void a_follow_up_counts_in_weeks_however_long_it_takes() {
    assertThat(DAYS.distanceInWeeks(LocalDate.parse("2026-09-14"))).isEqualTo("10 weken geleden");
  }

  @Test
  void a_day_of_another_year_says_which_year() {
    assertThat(DAYS.day(LocalDate.parse("2026-11-20"))).isEqualTo("vr 20 nov");
    assertThat(DAYS.day(LocalDate.parse("2025-11-20"))).isEqualTo("do 20 nov 2025");
  }

  @Test
  void a_moment_is_told_on_the_dutch_clock() {
    OffsetDateTime justBeforeMidnightInLondon = OffsetDateTime.parse("2026-11-25T23:30:00Z");

    assertThat(DAYS.momentWithDistance(justBeforeMidnightInLondon))
        .isEqualTo("do 26 nov om 0.30 uur, over 3 dagen");
  }
}
