package nl.wijkverband.platform.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DutchCalendarTest {

  private static final LocalDate FIRST_OF_JULY = LocalDate.of(2026, 7, 1);
  private static final Instant HALF_PAST_MIDNIGHT = Instant.parse("2026-06-30T22:30:00.123456789Z");
  private final DutchCalendar calendar =
      new DutchCalendar(Clock.fixed(HALF_PAST_MIDNIGHT, ZoneOffset.UTC));

  @Test
  void it_is_tomorrow_here_before_it_is_in_greenwich() {
    assertThat(calendar.today()).isEqualTo(FIRST_OF_JULY);
    assertThat(calendar.orToday(null)).isEqualTo(FIRST_OF_JULY);
    assertThat(calendar.orToday(LocalDate.EPOCH)).isEqualTo(LocalDate.EPOCH);
  }

  @Test
  void now_is_what_a_database_can_keep_and_said_by_the_clock_on_the_wall() {
    assertThat(calendar.now()).isEqualTo("2026-06-30T22:30:00.123456Z");
    assertThat(calendar.orNow(null)).hasToString("2026-07-01T00:30:00.123456+02:00");
    var named = OffsetDateTime.parse("2026-06-30T09:00:00Z");
    assertThat(calendar.orNow(named)).hasToString("2026-06-30T09:00Z");
  }

  @Test
  void what_is_of_today_happened_now_and_what_is_of_another_day_at_noon() {
    assertThat(calendar.momentOf(FIRST_OF_JULY)).isEqualTo(calendar.now());
    assertThat(calendar.momentOf(LocalDate.of(2026, 6, 30))).isEqualTo("2026-06-30T10:00:00Z");
    assertThat(calendar.momentOf(LocalDate.of(2026, 1, 30))).isEqualTo("2026-01-30T11:00:00Z");
  }

  @Test
  void what_comes_out_of_something_of_that_day_is_never_before_it() {
    LocalDate day = LocalDate.of(2026, 6, 30);
    Instant afternoon = Instant.parse("2026-06-30T14:00:00Z");

    assertThat(calendar.momentOf(day, Optional.of(afternoon))).isEqualTo(afternoon);
    assertThat(calendar.momentOf(day, Optional.of(afternoon.minusSeconds(36_000))))
        .isEqualTo("2026-06-30T10:00:00Z");
    assertThat(calendar.momentOf(day.minusDays(1), Optional.of(afternoon)))
        .isEqualTo("2026-06-29T10:00:00Z");
    assertThat(calendar.momentOf(day, Optional.empty())).isEqualTo("2026-06-30T10:00:00Z");
  }
}
