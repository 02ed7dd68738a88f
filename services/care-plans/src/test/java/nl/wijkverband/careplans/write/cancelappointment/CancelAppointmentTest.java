package nl.wijkverband.careplans.write.cancelappointment;

import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.NOW;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.POH;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.PlanA.at;
import static nl.wijkverband.careplans.PlanA.planned;
import static nl.wijkverband.careplans.RuleBroken.breaks;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkverband.careplans.events.AppointmentCancelled;
import nl.wijkverband.careplans.events.AppointmentKept;
import nl.wijkverband.careplans.write.Agenda;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.appointment.OnlyThePractitionerOrThePracticeRecordsAttendance;
import nl.wijkverband.careplans.write.appointment.TheAppointmentIsInThisAgenda;
import nl.wijkverband.careplans.write.moment.ADateCannotLieInTheFuture;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.Cancellation;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class CancelAppointmentTest {

  private final FixtureConfiguration<Agenda> agenda = new AggregateTestFixture<>(Agenda.class);
  private final AppointmentId id = new AppointmentId(UUID.randomUUID());

  @Test
  void the_patient_calls_off_beforehand() {
    agenda
        .given(planned(id, POH, at(3, 9)))
        .when(cancel(POH, TODAY))
        .expectEvents(
            new AppointmentCancelled(
                CASE, id, POH, at(3, 9), Cancellation.BY_PATIENT, "Ziek", TODAY));
  }

  @Test
  void a_call_in_the_morning_of_the_day_counts() {
    agenda
        .given(planned(id, POH, at(0, 9)))
        .when(cancel(POH, TODAY))
        .expectEvents(
            new AppointmentCancelled(
                CASE, id, POH, at(0, 9), Cancellation.BY_PATIENT, "Ziek", TODAY));
  }

  @Test
  void the_day_after_is_too_late() {
    agenda
        .given(planned(id, POH, at(-1, 9)))
        .when(cancel(POH, TODAY))
        .expectException(breaks(AnAppointmentIsCancelledBeforeItsTime.class, "on"));
  }

  @Test
  void nobody_called_off_tomorrow() {
    agenda
        .given(planned(id, POH, at(3, 9)))
        .when(cancel(POH, TODAY.plusDays(1)))
        .expectException(breaks(ADateCannotLieInTheFuture.class, "on"));
  }

  @Test
  void what_was_kept_is_not_cancelled() {
    agenda
        .given(planned(id, POH, at(0, 9)), new AppointmentKept(CASE, id, POH, at(0, 9)))
        .when(cancel(POH, TODAY))
        .expectException(breaks(OnlyPlannedAppointmentsCanBeCancelled.class));
  }

  @Test
  void a_colleague_of_another_discipline_does_not_cancel_it() {
    agenda
        .given(planned(id, POH, at(3, 9)))
        .when(cancel(PHYSIO, TODAY))
        .expectException(breaks(OnlyThePractitionerOrThePracticeRecordsAttendance.class));
  }

  @Test
  void an_appointment_of_another_case_is_not_found_here() {
    agenda
        .givenNoPriorActivity()
        .when(cancel(POH, TODAY))
        .expectException(breaks(TheAppointmentIsInThisAgenda.class));
  }

  private CancelAppointment cancel(PractitionerRef by, LocalDate on) {
    return new CancelAppointment(
        AgendaId.of(CASE), CASE, id, by, Cancellation.BY_PATIENT, "Ziek", on, NOW);
  }
}
