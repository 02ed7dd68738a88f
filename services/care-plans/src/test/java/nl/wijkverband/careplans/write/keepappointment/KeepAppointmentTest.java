package nl.wijkverband.careplans.write.keepappointment;

import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.NOW;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.PHYSIO2;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.PlanA.at;
import static nl.wijkverband.careplans.PlanA.planned;
import static nl.wijkverband.careplans.RuleBroken.breaks;

import java.util.UUID;
import nl.wijkverband.careplans.NoShowA;
import nl.wijkverband.careplans.events.AppointmentKept;
import nl.wijkverband.careplans.events.NoShowResolved;
import nl.wijkverband.careplans.write.Agenda;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.appointment.OnlyThePractitionerOrThePracticeRecordsAttendance;
import nl.wijkverband.careplans.write.appointment.TheAppointmentIsInThisAgenda;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class KeepAppointmentTest {

  private final FixtureConfiguration<Agenda> agenda = new AggregateTestFixture<>(Agenda.class);
  private final AppointmentId id = new AppointmentId(UUID.randomUUID());

  @Test
  void the_patient_came_this_morning() {
    agenda
        .given(planned(id, PHYSIO, at(0, 9)))
        .when(keep(PHYSIO))
        .expectEvents(new AppointmentKept(CASE, id, PHYSIO, at(0, 9)));
  }

  @Test
  void the_gp_records_it_for_the_physiotherapist() {
    agenda
        .given(planned(id, PHYSIO, at(-3, 9)))
        .when(keep(GP))
        .expectEvents(new AppointmentKept(CASE, id, PHYSIO, at(-3, 9)));
  }

  @Test
  void another_physiotherapist_does_not_record_it() {
    agenda
        .given(planned(id, PHYSIO, at(0, 9)))
        .when(keep(PHYSIO2))
        .expectException(breaks(OnlyThePractitionerOrThePracticeRecordsAttendance.class));
  }

  @Test
  void a_future_appointment_cannot_be_kept() {
    agenda
        .given(planned(id, PHYSIO, at(0, 13)))
        .when(keep(PHYSIO))
        .expectException(breaks(AFutureAppointmentCannotBeKept.class));
  }

  @Test
  void a_kept_appointment_is_not_kept_twice() {
    agenda
        .given(planned(id, PHYSIO, at(0, 9)), new AppointmentKept(CASE, id, PHYSIO, at(0, 9)))
        .when(keep(PHYSIO))
        .expectException(breaks(OnlyPlannedAppointmentsCanBeKept.class));
  }

  @Test
  void an_appointment_of_another_case_is_not_found_here() {
    agenda
        .givenNoPriorActivity()
        .when(keep(PHYSIO))
        .expectException(breaks(TheAppointmentIsInThisAgenda.class));
  }

  @Test
  void whoever_comes_again_makes_up_for_what_was_missed_before() {
    var once = new NoShowA(new AppointmentId(UUID.randomUUID()));
    var twice = new NoShowA(new AppointmentId(UUID.randomUUID()));
    agenda
        .given(once.letterSent())
        .andGiven(twice.missed())
        .andGiven(planned(id, GP, at(-1, 9)))
        .when(keep(GP))
        .expectEvents(
            new AppointmentKept(CASE, id, GP, at(-1, 9)),
            new NoShowResolved(CASE, once.id(), id, TODAY.minusDays(1)),
            new NoShowResolved(CASE, twice.id(), id, TODAY.minusDays(1)));
  }

  @Test
  void what_is_settled_is_not_settled_again() {
    var reached = new NoShowA(new AppointmentId(UUID.randomUUID()));
    var waived = new NoShowA(new AppointmentId(UUID.randomUUID()));
    agenda
        .given(reached.reached())
        .andGiven(waived.waived())
        .andGiven(planned(id, GP, at(-1, 9)))
        .when(keep(GP))
        .expectEvents(new AppointmentKept(CASE, id, GP, at(-1, 9)));
  }

  @Test
  void an_earlier_visit_makes_up_for_nothing() {
    var missed = new NoShowA(new AppointmentId(UUID.randomUUID()));
    agenda
        .given(missed.missed())
        .andGiven(planned(id, GP, at(-26, 9)))
        .when(keep(GP))
        .expectEvents(new AppointmentKept(CASE, id, GP, at(-26, 9)));
  }

  private KeepAppointment keep(PractitionerRef by) {
    return new KeepAppointment(AgendaId.of(CASE), CASE, id, by, NOW);
  }
}
