package nl.wijkverband.messaging.write.setreachability;

import static nl.wijkverband.messaging.RuleBroken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.MatcherAssert.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.wijkverband.messaging.write.reachability.Absence;
import nl.wijkverband.messaging.write.reachability.Reachability;
import nl.wijkverband.messaging.write.reachability.UrgentBy;
import nl.wijkverband.messaging.write.reachability.WorkingHours;
import org.junit.jupiter.api.Test;

class SetReachabilityTest {

  private static final WorkingHours MORNING = hours(DayOfWeek.MONDAY, 8, 12);
  private static final LocalDate DAY = LocalDate.of(2026, 12, 24);

  @Test
  void two_parts_of_a_day_and_another_day_are_fine() {
    Reachability wishes =
        wishes(MORNING, hours(DayOfWeek.MONDAY, 12, 17), hours(DayOfWeek.TUESDAY, 8, 12));

    assertThat(new SetReachability(wishes).checked()).isEqualTo(wishes);
  }

  @Test
  void somebody_works_at_least_once_a_week() {
    assertThat(refused(wishes()), breaks(EverybodyWorksSometimes.class, "days"));
  }

  @Test
  void hours_end_after_they_begin() {
    assertThat(
        refused(wishes(MORNING, hours(DayOfWeek.TUESDAY, 12, 12))),
        breaks(ADayOfWorkEndsAfterItBegins.class, "days[1].until"));
  }

  @Test
  void hours_of_a_day_do_not_overlap() {
    assertThat(
        refused(wishes(MORNING, hours(DayOfWeek.MONDAY, 11, 13))),
        breaks(HoursOfADayDoNotOverlap.class, "days[1].from"));
  }

  @Test
  void an_absence_ends_on_or_after_the_day_it_begins() {
    assertThat(
        refused(away(new Absence(DAY, DAY), new Absence(DAY, DAY.minusDays(1)))),
        breaks(AnAbsenceEndsOnOrAfterItBegins.class, "absences[1].until"));
  }

  @Test
  void an_absence_is_at_most_a_year() {
    assertThat(
        refused(away(new Absence(DAY, DAY.plusYears(1).plusDays(1)))),
        breaks(AnAbsenceIsAtMostAYear.class, "absences[0].until"));
    assertThat(new SetReachability(away(new Absence(DAY, DAY.plusYears(1)))).checked()).isNotNull();
  }

  @Test
  void who_wants_a_call_gives_a_number() {
    assertThat(
        refused(new Reachability(List.of(MORNING), List.of(), UrgentBy.TELEPHONE, null)),
        breaks(WhoWantsACallGivesANumber.class, "telephone"));
  }

  private static Throwable refused(Reachability wishes) {
    return catchThrowable(() -> new SetReachability(wishes).checked());
  }

  private static Reachability wishes(WorkingHours... days) {
    return new Reachability(List.of(days), List.of(), UrgentBy.INBOX, null);
  }

  private static Reachability away(Absence... absences) {
    return new Reachability(List.of(MORNING), List.of(absences), UrgentBy.INBOX, null);
  }

  private static WorkingHours hours(DayOfWeek day, int from, int until) {
    return new WorkingHours(day, LocalTime.of(from, 0), LocalTime.of(until, 0));
  }
}
