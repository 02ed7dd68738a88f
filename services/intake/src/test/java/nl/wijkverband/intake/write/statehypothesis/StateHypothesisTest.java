package nl.wijkverband.intake.write.statehypothesis;

import static nl.wijkverband.intake.People.CASE;
import static nl.wijkverband.intake.People.LATER;
import static nl.wijkverband.intake.People.OPENED;
import static nl.wijkverband.intake.People.TODAY;
import static nl.wijkverband.intake.People.TOMORROW;

import java.time.LocalDate;
import nl.wijkverband.intake.events.AlkHypothesisStated;
import nl.wijkverband.intake.events.MedicalExaminationRecorded;
import nl.wijkverband.intake.write.AlkRouteFixture;
import nl.wijkverband.intake.write.Casework;
import nl.wijkverband.intake.write.rules.DatesCannotLieBeforeTheCaseOpened;
import nl.wijkverband.intake.write.rules.DatesCannotLieInTheFuture;
import nl.wijkverband.intake.write.rules.NothingGoesOnWhileRiskIsAcute;
import nl.wijkverband.intake.write.rules.StepsFollowEachOther;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class StateHypothesisTest extends AlkRouteFixture {

  private ResultValidator<Casework> state(LocalDate statedOn, Object... before) {
    return casework
        .given(before)
        .when(new StateHypothesis(CASE, "klachten passen niet bij een ziekte", statedOn, TODAY));
  }

  @Test
  void after_the_examination_the_gp_may_take_it_to_be_alk() {
    state(OPENED, CASE_OPENED, EXAMINED).expectEvents(HYPOTHESIS_STATED);
  }

  @Test
  void there_is_no_hypothesis_before_the_examination() {
    stoppedBy(TheExaminationComesFirst.class, state(LATER, CASE_OPENED));
  }

  @Test
  void a_hypothesis_is_not_dated_before_the_first_examination() {
    stoppedBy(
        StepsFollowEachOther.class,
        state(OPENED, CASE_OPENED, examinedOn(LATER), examinedOn(LATER.plusDays(1))));
  }

  @Test
  void a_later_examination_does_not_undo_the_first() {
    state(OPENED, CASE_OPENED, examinedOn(LATER), EXAMINED).expectEvents(HYPOTHESIS_STATED);
  }

  @Test
  void a_hypothesis_waits_for_an_acute_risk() {
    stoppedBy(NothingGoesOnWhileRiskIsAcute.class, state(LATER, CASE_OPENED, EXAMINED, RISK_FOUND));
  }

  @Test
  void finding_nothing_later_does_not_lift_a_risk_that_was_found() {
    stoppedBy(
        NothingGoesOnWhileRiskIsAcute.class,
        state(LATER, CASE_OPENED, EXAMINED, RISK_FOUND, NO_RISK_FOUND));
  }

  @Test
  void once_the_risk_is_dealt_with_the_route_goes_on() {
    state(OPENED, CASE_OPENED, EXAMINED, RISK_FOUND, RISK_DEALT_WITH)
        .expectEvents(HYPOTHESIS_STATED);
  }

  @Test
  void a_hypothesis_may_be_stated_in_better_words_but_not_backwards() {
    stoppedBy(
        StepsFollowEachOther.class,
        state(OPENED, CASE_OPENED, EXAMINED, new AlkHypothesisStated(CASE, "eerder", LATER)));
  }

  @Test
  void a_hypothesis_belongs_to_the_case() {
    stoppedBy(
        DatesCannotLieBeforeTheCaseOpened.class,
        state(OPENED.minusDays(1), CASE_OPENED, examinedOn(OPENED.minusDays(7))));
  }

  @Test
  void nobody_stated_anything_tomorrow() {
    stoppedBy(DatesCannotLieInTheFuture.class, state(TOMORROW, CASE_OPENED, EXAMINED));
  }

  private static MedicalExaminationRecorded examinedOn(LocalDate day) {
    return new MedicalExaminationRecorded(CASE, "rug", "geen", null, "gezond", day);
  }
}
