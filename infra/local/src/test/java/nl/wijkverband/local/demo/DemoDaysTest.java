package nl.wijkverband.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoDaysTest {

  static IntStream days() {
    return IntStream.range(0, 14);
  }

  @ParameterizedTest
  @MethodSource("days")
  void the_story_keeps_its_order_on_whatever_day_it_is_told(int shift) {
    var today = LocalDate.of(2026, 11, 16).plusDays(shift);
    var days = new DemoDays(today);

    for (int back : new int[] {1, 7, 11, 16, 119, 141}) {
      assertThat(days.ago(back)).isBefore(today);
      assertThat(days.ago(back).getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }
    assertThat(days.ago(11)).isBefore(days.ago(7));
    assertThat(days.ago(126)).isAfterOrEqualTo(days.ago(128));
    assertThat(days.ago(16)).isBefore(days.lastWorkday());
    assertThat(days.ahead(7)).isAfter(today);
  }
}
