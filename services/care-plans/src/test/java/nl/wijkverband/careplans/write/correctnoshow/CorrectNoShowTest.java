package nl.wijkverband.careplans.write.correctnoshow;

import static nl.wijkverband.careplans.NoShowA.and;
import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.NOW;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.PHYSIO2;
import static nl.wijkverband.careplans.PlanA.POH;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.PlanA.at;
import static nl.wijkverband.careplans.PlanA.planned;
import static nl.wijkverband.careplans.RuleBroken.breaks;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.careplans.NoShowA;
import nl.wijkverband.careplans.events.AppointmentKept;
import nl.wijkverband.careplans.events.NoShowCorrected;
import nl.wijkverband.careplans.events.NoShowRecorded;
import nl.wijkverband.careplans.events.NoShowResolved;
import nl.wijkverband.careplans.write.Agenda;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.appointment.OnlyThePractitionerOrThePracticeRecordsAttendance;
import nl.wijkverband.careplans.write.appointment.TheAppointmentIsInThisAgenda;
import nl.wijkverband.careplans.write.decideinvoice.DecideInvoice;
import nl.wijkverband.careplans.write.decideinvoice.OnlyAnAskedInvoiceIsDecided;
import nl.wijkverband.careplans.write.keepappointment.KeepAppointment;
import nl.wijkverband.careplans.write.moment.ADateCannotLieInTheFuture;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.AppointmentOutcome;
import nl.wijkverband.vocabulary.NoShowStep;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class CorrectNoShowTest {

  private final FixtureConfiguration<Agenda> agenda = new AggregateTestFixture<>(Agenda.class);
  private final AppointmentId id = new AppointmentId(UUID.randomUUID());
  private final NoShowA noShow = new NoShowA(id);

  @Test
  void the_call_that_was_asked_is_undone() {
    agenda
        .given(noShow.missed())
        .when(correct(PHYSIO, AppointmentOutcome.KEPT))
        .expectEvents(corrected(AppointmentOutcome.KEPT, NoShowStep.CALL));
  }

  @Test
  void so_is_a_letter_whether_it_went_out_or_not() {
    agenda
        .given(noShow.letterSent())
        .when(correct(GP, AppointmentOutcome.CANCELLED))
        .expectEvents(corrected(AppointmentOutcome.CANCELLED, NoShowStep.CALL, NoShowStep.LETTER));
  }

  @Test
  void so_is_an_invoice_that_was_decided_on() {
    agenda
        .given(noShow.waived())
        .when(correct(POH, AppointmentOutcome.CANCELLED))
        .expectEvents(
            corrected(
                AppointmentOutcome.CANCELLED,
                NoShowStep.CALL,
                NoShowStep.LETTER,
                NoShowStep.INVOICE_DECISION));
  }

  @Test
  void whoever_came_after_all_makes_up_for_what_was_missed_before() {
    var earlier = new NoShowA(new AppointmentId(UUID.randomUUID()));
    agenda
        .given(
            and(
                earlier.letterSent(),
                planned(id, GP, at(-3, 9)),
                new NoShowRecorded(CASE, id, GP, at(-3, 9), null, TODAY, "no-show-1")))
        .when(correct(GP, AppointmentOutcome.KEPT))
        .expectEvents(
            new NoShowCorrected(
                CASE,
                id,
                GP,
                at(-3, 9),
                AppointmentOutcome.KEPT,
                "Stond in de andere wachtkamer",
                List.of(NoShowStep.CALL),
                TODAY),
            new NoShowResolved(CASE, earlier.id(), id, TODAY.minusDays(3)));
  }

  @Test
  void what_is_still_planned_is_recorded_anew() {
    agenda
        .given(and(noShow.missed(), corrected(AppointmentOutcome.STILL_PLANNED, NoShowStep.CALL)))
        .when(new KeepAppointment(AgendaId.of(CASE), CASE, id, PHYSIO, NOW))
        .expectEvents(new AppointmentKept(CASE, id, PHYSIO, NoShowA.MISSED));
  }

  @Test
  void nothing_is_left_of_the_protocol() {
    agenda
        .given(and(noShow.invoiceAsked(), corrected(AppointmentOutcome.KEPT, NoShowStep.values())))
        .when(new DecideInvoice(AgendaId.of(CASE), CASE, id, true, null, TODAY, TODAY))
        .expectException(breaks(OnlyAnAskedInvoiceIsDecided.class));
  }

  @Test
  void it_is_corrected_once() {
    agenda
        .given(and(noShow.missed(), corrected(AppointmentOutcome.KEPT, NoShowStep.CALL)))
        .when(correct(GP, AppointmentOutcome.CANCELLED))
        .expectException(breaks(OnlyANoShowIsCorrected.class));
  }

  @Test
  void a_planned_appointment_needs_no_correction() {
    agenda
        .given(planned(id, PHYSIO, at(-1, 9)))
        .when(correct(GP, AppointmentOutcome.KEPT))
        .expectException(breaks(OnlyANoShowIsCorrected.class));
  }

  @Test
  void an_appointment_of_another_case_is_not_found_here() {
    agenda
        .givenNoPriorActivity()
        .when(correct(GP, AppointmentOutcome.KEPT))
        .expectException(breaks(TheAppointmentIsInThisAgenda.class));
  }

  @Test
  void a_correction_comes_after_the_no_show() {
    agenda
        .given(noShow.missed())
        .when(correct(GP, TODAY.minusDays(26)))
        .expectException(breaks(ACorrectionComesAfterTheNoShow.class, "correctedOn"));
  }

  @Test
  void it_was_not_corrected_tomorrow() {
    agenda
        .given(noShow.missed())
        .when(correct(GP, TODAY.plusDays(1)))
        .expectException(breaks(ADateCannotLieInTheFuture.class, "correctedOn"));
  }

  @Test
  void another_physiotherapist_does_not_correct_it() {
    agenda
        .given(noShow.missed())
        .when(correct(PHYSIO2, AppointmentOutcome.KEPT))
        .expectException(breaks(OnlyThePractitionerOrThePracticeRecordsAttendance.class));
  }

  private NoShowCorrected corrected(AppointmentOutcome outcome, NoShowStep... undone) {
    return new NoShowCorrected(
        CASE,
        id,
        PHYSIO,
        NoShowA.MISSED,
        outcome,
        "Stond in de andere wachtkamer",
        List.of(undone),
        TODAY);
  }

  private CorrectNoShow correct(PractitionerRef by, AppointmentOutcome outcome) {
    return new CorrectNoShow(
        AgendaId.of(CASE), CASE, id, by, outcome, "Stond in de andere wachtkamer", TODAY, TODAY);
  }

  private CorrectNoShow correct(PractitionerRef by, LocalDate on) {
    return new CorrectNoShow(
        AgendaId.of(CASE), CASE, id, by, AppointmentOutcome.KEPT, "Was er wel", on, TODAY);
  }
}
