package nl.wijkverband.careplans.write.recordnoshow;

import static nl.wijkverband.careplans.PlanA.BUURTTEAM;
import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.NOW;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.PlanA.at;
import static nl.wijkverband.careplans.PlanA.planned;
import static nl.wijkverband.careplans.RuleBroken.breaks;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkverband.careplans.events.AppointmentCancelled;
import nl.wijkverband.careplans.events.AppointmentKept;
import nl.wijkverband.careplans.events.NoShowRecorded;
import nl.wijkverband.careplans.write.Agenda;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.appointment.OnlyThePractitionerOrThePracticeRecordsAttendance;
import nl.wijkverband.careplans.write.appointment.TheAppointmentIsInThisAgenda;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.Cancellation;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class RecordNoShowTest {

  private final FixtureConfiguration<Agenda> agenda = new AggregateTestFixture<>(Agenda.class);
  private final AppointmentId id = new AppointmentId(UUID.randomUUID());

  @Test
  void the_kernteam_is_asked_to_call_within_three_working_days() {
    agenda
        .given(planned(id, PHYSIO, at(0, 9)))
        .when(miss(PHYSIO))
        .expectEvents(
            new NoShowRecorded(
                CASE,
                id,
                PHYSIO,
                at(0, 9),
                "Geen bericht",
                LocalDate.of(2026, 11, 25),
                "no-show-1"));
  }

  @Test
  void the_days_count_from_the_appointment_also_when_it_is_entered_late() {
    agenda
        .given(planned(id, PHYSIO, at(-7, 9)))
        .when(miss(GP))
        .expectEvents(
            new NoShowRecorded(
                CASE,
                id,
                PHYSIO,
                at(-7, 9),
                "Geen bericht",
                LocalDate.of(2026, 11, 18),
                "no-show-1"));
  }

  @Test
  void a_future_appointment_cannot_be_a_no_show() {
    agenda
        .given(planned(id, PHYSIO, at(0, 12).plusMinutes(1)))
        .when(miss(PHYSIO))
        .expectException(breaks(AFutureAppointmentCannotBeANoShow.class));
  }

  @Test
  void what_was_kept_was_not_missed() {
    agenda
        .given(planned(id, PHYSIO, at(0, 9)), new AppointmentKept(CASE, id, PHYSIO, at(0, 9)))
        .when(miss(PHYSIO))
        .expectException(breaks(OnlyPlannedAppointmentsCanBeMissed.class));
  }

  @Test
  void what_was_cancelled_was_not_missed() {
    agenda
        .given(
            planned(id, PHYSIO, at(0, 9)),
            new AppointmentCancelled(
                CASE, id, PHYSIO, at(0, 9), Cancellation.BY_PATIENT, null, TODAY.minusDays(1)))
        .when(miss(PHYSIO))
        .expectException(breaks(OnlyPlannedAppointmentsCanBeMissed.class));
  }

  @Test
  void only_whom_they_came_to_see_or_the_practice_records_it() {
    agenda
        .given(planned(id, PHYSIO, at(0, 9)))
        .when(miss(BUURTTEAM))
        .expectException(breaks(OnlyThePractitionerOrThePracticeRecordsAttendance.class));
  }

  @Test
  void an_appointment_of_another_case_is_not_found_here() {
    agenda
        .givenNoPriorActivity()
        .when(miss(PHYSIO))
        .expectException(breaks(TheAppointmentIsInThisAgenda.class));
  }

  private RecordNoShow miss(PractitionerRef by) {
    return new RecordNoShow(AgendaId.of(CASE), CASE, id, by, "Geen bericht", NOW);
  }
}
