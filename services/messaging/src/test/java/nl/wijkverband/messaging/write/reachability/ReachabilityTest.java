package nl.wijkverband.messaging.write.reachability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkverband.messaging.TeamA;
import nl.wijkverband.vocabulary.Delivery;
import nl.wijkverband.vocabulary.DutchTime;
import nl.wijkverband.vocabulary.HeldBecause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachabilityTest {

  private final Reachability standard = MessagingTerms.CURRENT.unlessSet();

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T08:00, , 2026-11-20T08:00",
    "2026-11-20T17:59:59, , 2026-11-20T17:59:59",
    "2026-11-20T07:59, OUTSIDE_HOURS, 2026-11-20T08:00",
    "2026-11-20T18:00, OUTSIDE_HOURS, 2026-11-23T08:00",
    "2026-11-21T10:00, DAY_OFF, 2026-11-23T08:00",
    "2026-11-22T23:59, DAY_OFF, 2026-11-23T08:00",
    "2026-11-19T20:00, OUTSIDE_HOURS, 2026-11-20T08:00"
  })
  void who_set_nothing_works_from_monday_to_friday_from_eight_to_six(
      String sent, String because, String delivered) {
    assertThat(standard.heldAt(at(sent)))
        .isEqualTo(Optional.ofNullable(because).map(HeldBecause::valueOf));
    assertThat(standard.firstMomentFrom(at(sent))).isEqualTo(at(delivered));
  }

  @Test
  void an_absence_goes_before_the_week_and_the_week_goes_on_after_it() {
    var away = absent("2026-11-20", "2026-11-24");

    assertThat(away.heldAt(at("2026-11-20T10:00"))).contains(HeldBecause.ABSENT);
    assertThat(away.heldAt(at("2026-11-21T10:00"))).contains(HeldBecause.ABSENT);
    assertThat(away.firstMomentFrom(at("2026-11-20T10:00"))).isEqualTo(at("2026-11-25T08:00"));
    assertThat(away.firstMomentFrom(at("2026-11-19T19:00"))).isEqualTo(at("2026-11-25T08:00"));
    assertThat(away.heldAt(at("2026-11-25T10:00"))).isEmpty();
  }

  @Test
  void absences_may_touch_and_overlap() {
    var away =
        new Reachability(
            standard.days(),
            List.of(
                new Absence(day("2026-12-28"), day("2027-01-04")),
                new Absence(day("2026-11-23"), day("2026-12-24")),
                new Absence(day("2026-12-20"), day("2026-12-27"))),
            UrgentBy.INBOX,
            null);

    assertThat(away.firstMomentFrom(at("2026-11-20T18:30"))).isEqualTo(at("2027-01-05T08:00"));
  }

  @Test
  void between_two_parts_of_a_day_a_message_waits_for_the_second() {
    var halves = weekly(hours(DayOfWeek.FRIDAY, 13, 17), hours(DayOfWeek.FRIDAY, 8, 12));

    assertThat(halves.heldAt(at("2026-11-20T12:00"))).contains(HeldBecause.OUTSIDE_HOURS);
    assertThat(halves.firstMomentFrom(at("2026-11-20T12:00"))).isEqualTo(at("2026-11-20T13:00"));
    assertThat(halves.firstMomentFrom(at("2026-11-20T06:00"))).isEqualTo(at("2026-11-20T08:00"));
    assertThat(halves.firstMomentFrom(at("2026-11-20T17:00"))).isEqualTo(at("2026-11-27T08:00"));
  }

  @Test
  void eight_o_clock_is_eight_o_clock_on_either_side_of_the_change_of_the_clock() {
    assertThat(standard.firstMomentFrom(at("2027-03-26T19:00")))
        .isEqualTo(Instant.parse("2027-03-29T06:00:00Z"));
    assertThat(standard.firstMomentFrom(at("2027-10-29T19:00")))
        .isEqualTo(Instant.parse("2027-11-01T07:00:00Z"));
  }

  @Test
  void an_hour_the_clock_skips_is_worked_from_the_hour_after_it() {
    var night = weekly(new WorkingHours(DayOfWeek.SUNDAY, LocalTime.of(2, 30), LocalTime.of(4, 0)));

    assertThat(night.firstMomentFrom(Instant.parse("2027-03-27T20:00:00Z")))
        .isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
  }

  @Test
  void hours_that_fall_into_the_skipped_hour_come_a_week_later() {
    var night =
        weekly(new WorkingHours(DayOfWeek.SUNDAY, LocalTime.of(2, 15), LocalTime.of(2, 45)));

    assertThat(night.firstMomentFrom(Instant.parse("2027-03-27T20:00:00Z")))
        .isEqualTo(Instant.parse("2027-04-04T00:15:00Z"));
  }

  @Test
  void hours_in_the_night_the_clock_goes_back_come_twice() {
    var night =
        weekly(new WorkingHours(DayOfWeek.SUNDAY, LocalTime.of(2, 15), LocalTime.of(2, 45)));

    assertThat(night.firstMomentFrom(Instant.parse("2027-10-30T20:00:00Z")))
        .isEqualTo(Instant.parse("2027-10-31T00:15:00Z"));
    assertThat(night.firstMomentFrom(Instant.parse("2027-10-31T00:45:00Z")))
        .isEqualTo(Instant.parse("2027-10-31T01:15:00Z"));
    assertThat(night.heldAt(Instant.parse("2027-10-31T01:15:00Z"))).isEmpty();
  }

  @Test
  void what_is_urgent_does_not_wait() {
    var reachable = new ReachableTimes(Map.of(TeamA.POH.id(), absent("2026-11-20", "2026-11-24")));
    var evening = TeamA.at(0, 22);

    assertThat(reachable.delivery(TeamA.POH, true, evening))
        .isEqualTo(new Delivery(TeamA.POH, evening, null));
    assertThat(reachable.delivery(TeamA.POH, false, evening))
        .isEqualTo(new Delivery(TeamA.POH, TeamA.at(5, 8), HeldBecause.ABSENT));
    assertThat(reachable.delivery(TeamA.GP, false, evening))
        .isEqualTo(new Delivery(TeamA.GP, TeamA.at(3, 8), HeldBecause.OUTSIDE_HOURS));
  }

  private Reachability absent(String from, String until) {
    return new Reachability(
        standard.days(), List.of(new Absence(day(from), day(until))), UrgentBy.INBOX, null);
  }

  private static Reachability weekly(WorkingHours... hours) {
    return new Reachability(List.of(hours), List.of(), UrgentBy.INBOX, null);
  }

  private static WorkingHours hours(DayOfWeek day, int from, int until) {
    return new WorkingHours(day, LocalTime.of(from, 0), LocalTime.of(until, 0));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Instant at(String wallClock) {
    return LocalDateTime.parse(wallClock).atZone(DutchTime.ZONE).toInstant();
  }
}
