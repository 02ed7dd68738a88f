package nl.wijkverband.careplans.write.recordcall;

import static nl.wijkverband.careplans.PlanA.BUURTTEAM;
import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.NOW;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.POH;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.PlanA.at;
import static nl.wijkverband.careplans.PlanA.planned;
import static nl.wijkverband.careplans.RuleBroken.breaks;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkverband.careplans.events.AppointmentKept;
import nl.wijkverband.careplans.events.NextStep;
import nl.wijkverband.careplans.events.NoShowCallRecorded;
import nl.wijkverband.careplans.events.NoShowLetterAsked;
import nl.wijkverband.careplans.events.NoShowLetterSent;
import nl.wijkverband.careplans.events.NoShowRecorded;
import nl.wijkverband.careplans.write.Agenda;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.appointment.OnlyThePractitionerOrThePracticeRecordsAttendance;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class RecordCallTest {

  private final FixtureConfiguration<Agenda> agenda = new AggregateTestFixture<>(Agenda.class);
  private final AppointmentId id = new AppointmentId(UUID.randomUUID());

  @Test
  void a_call_that_was_answered_closes_the_step() {
    agenda
        .given(planned(id, PHYSIO, at(-1, 9)), missed())
        .when(call(POH, true, at(0, 11)))
        .expectEvents(called(POH, true, NextStep.NONE));
  }

  @Test
  void a_call_nobody_answered_asks_for_a_letter() {
    agenda
        .given(planned(id, PHYSIO, at(-1, 9)), missed())
        .when(call(PHYSIO, false, at(0, 11)))
        .expectEvents(called(PHYSIO, false, NextStep.LETTER), letterAsked());
  }

  @Test
  void a_second_call_nobody_answered_asks_for_no_second_letter() {
    agenda
        .given(
            planned(id, PHYSIO, at(-1, 9)),
            missed(),
            called(PHYSIO, false, NextStep.LETTER),
            letterAsked())
        .when(call(PHYSIO, false, at(0, 11)))
        .expectEvents(called(PHYSIO, false, NextStep.LETTER));
  }

  @Test
  void a_call_nobody_answered_after_the_letter_asks_for_nothing() {
    agenda
        .given(
            planned(id, PHYSIO, at(-1, 9)),
            missed(),
            called(PHYSIO, false, NextStep.LETTER),
            letterAsked(),
            new NoShowLetterSent(CASE, id, POH, TODAY, TODAY.plusDays(14)))
        .when(call(PHYSIO, false, at(0, 11)))
        .expectEvents(called(PHYSIO, false, NextStep.NONE));
  }

  @Test
  void after_a_call_nobody_answered_one_may_call_again() {
    agenda
        .given(planned(id, PHYSIO, at(-1, 9)), missed(), called(PHYSIO, false, NextStep.LETTER))
        .when(call(POH, true, at(0, 11)))
        .expectEvents(called(POH, true, NextStep.NONE));
  }

  @Test
  void once_the_patient_was_reached_nobody_calls_again() {
    agenda
        .given(planned(id, PHYSIO, at(-1, 9)), missed(), called(PHYSIO, true, NextStep.NONE))
        .when(call(POH, true, at(0, 11)))
        .expectException(breaks(OnlyAnOpenNoShowIsCalledAbout.class));
  }

  @Test
  void once_the_patient_came_again_nobody_calls() {
    var later = new AppointmentId(UUID.randomUUID());
    agenda
        .given(
            planned(id, PHYSIO, at(-1, 9)),
            missed(),
            planned(later, GP, at(0, 9)),
            new AppointmentKept(CASE, later, GP, at(0, 9)))
        .when(call(POH, true, at(0, 11)))
        .expectException(breaks(OnlyAnOpenNoShowIsCalledAbout.class));
  }

  @Test
  void an_earlier_visit_does_not_make_up_for_it() {
    var earlier = new AppointmentId(UUID.randomUUID());
    agenda
        .given(
            planned(id, PHYSIO, at(-1, 9)),
            missed(),
            planned(earlier, GP, at(-8, 9)),
            new AppointmentKept(CASE, earlier, GP, at(-8, 9)))
        .when(call(POH, true, at(0, 11)))
        .expectEvents(called(POH, true, NextStep.NONE));
  }

  @Test
  void nobody_calls_about_an_appointment_that_was_not_missed() {
    agenda
        .given(planned(id, PHYSIO, at(-1, 9)))
        .when(call(POH, true, at(0, 11)))
        .expectException(breaks(OnlyAnOpenNoShowIsCalledAbout.class));
  }

  @Test
  void a_call_is_not_in_the_future() {
    agenda
        .given(planned(id, PHYSIO, at(-1, 9)), missed())
        .when(call(POH, true, at(0, 13)))
        .expectException(breaks(ACallIsNotInTheFuture.class, "calledAt"));
  }

  @Test
  void a_call_comes_after_the_no_show() {
    agenda
        .given(planned(id, PHYSIO, at(-1, 9)), missed())
        .when(call(POH, true, at(-1, 8)))
        .expectException(breaks(ACallComesAfterTheNoShow.class, "calledAt"));
  }

  @Test
  void the_buurtteam_does_not_call_about_the_physiotherapist() {
    agenda
        .given(planned(id, PHYSIO, at(-1, 9)), missed())
        .when(call(BUURTTEAM, true, at(0, 11)))
        .expectException(breaks(OnlyThePractitionerOrThePracticeRecordsAttendance.class));
  }

  private NoShowRecorded missed() {
    return new NoShowRecorded(
        CASE, id, PHYSIO, at(-1, 9), null, LocalDate.of(2026, 11, 24), "2026-1");
  }

  private NoShowLetterAsked letterAsked() {
    return new NoShowLetterAsked(CASE, id, PHYSIO, LocalDate.of(2026, 11, 24), "no-show-1");
  }

  private NoShowCallRecorded called(PractitionerRef by, boolean reached, NextStep next) {
    return new NoShowCallRecorded(
        CASE, id, PHYSIO, by, reached, "Nieuwe afspraak", at(0, 11), next);
  }

  private RecordCall call(PractitionerRef by, boolean reached, OffsetDateTime calledAt) {
    return new RecordCall(
        AgendaId.of(CASE), CASE, id, by, reached, "Nieuwe afspraak", calledAt, NOW);
  }
}
