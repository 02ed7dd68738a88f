package nl.wijkverband.intake.write.recordwaitingtime;

import static nl.wijkverband.intake.People.CASE;
import static nl.wijkverband.intake.People.LATER;
import static nl.wijkverband.intake.People.OPENED;
import static nl.wijkverband.intake.People.TODAY;
import static nl.wijkverband.intake.People.TOMORROW;

import java.time.LocalDate;
import nl.wijkverband.intake.events.WaitingTimeRecorded;
import nl.wijkverband.intake.write.AlkRouteFixture;
import nl.wijkverband.intake.write.Casework;
import nl.wijkverband.intake.write.rules.DatesCannotLieBeforeTheCaseOpened;
import nl.wijkverband.intake.write.rules.DatesCannotLieInTheFuture;
import nl.wijkverband.vocabulary.ExpectedWait;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordWaitingTimeTest extends AlkRouteFixture {

  private ResultValidator<Casework> record(
      LocalDate waitingSince, int expectedWeeks, LocalDate recordedOn) {
    return record(waitingSince, expectedWeeks, expectedWeeks, recordedOn);
  }

  private ResultValidator<Casework> record(
      LocalDate waitingSince, int atLeastWeeks, int expectedWeeks, LocalDate recordedOn) {
    return casework
        .given(CASE_OPENED)
        .when(
            new RecordWaitingTime(
                CASE, "reumatoloog", waitingSince, atLeastWeeks, expectedWeeks, recordedOn, TODAY));
  }

  @Test
  void a_wait_may_have_begun_before_the_case_and_before_any_route() {
    var before = OPENED.minusDays(30);

    record(before, 17, LATER)
        .expectEvents(
            new WaitingTimeRecorded(CASE, "reumatoloog", before, new ExpectedWait(17, 17), LATER));
  }

  @Test
  void a_wait_may_be_told_in_two_numbers() {
    record(LATER, 12, 16, LATER)
        .expectEvents(
            new WaitingTimeRecorded(CASE, "reumatoloog", LATER, new ExpectedWait(12, 16), LATER));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 17})
  void at_least_is_a_week_and_no_longer_than_at_most(int atLeast) {
    stoppedBy(AWaitIsAtLeastNoLongerThanAtMost.class, record(LATER, atLeast, 16, LATER));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 104})
  void a_wait_takes_a_week_to_two_years(int weeks) {
    record(LATER, weeks, LATER).expectSuccessfulHandlerExecution();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 105})
  void other_numbers_are_a_slip(int weeks) {
    stoppedBy(WaitingLastsOneWeekToTwoYears.class, record(LATER, weeks, LATER));
  }

  @Test
  void who_waits_has_begun_to() {
    stoppedBy(WaitingBeginsBeforeItIsRecorded.class, record(LATER.plusDays(1), 17, LATER));
  }

  @Test
  void nobody_recorded_tomorrow() {
    stoppedBy(DatesCannotLieInTheFuture.class, record(LATER, 17, TOMORROW));
  }

  @Test
  void a_waiting_time_belongs_to_the_case() {
    stoppedBy(
        DatesCannotLieBeforeTheCaseOpened.class,
        record(OPENED.minusDays(9), 17, OPENED.minusDays(1)));
  }
}
