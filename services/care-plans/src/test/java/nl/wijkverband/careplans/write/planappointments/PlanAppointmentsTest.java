package nl.wijkverband.careplans.write.planappointments;

import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.NOW;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.PHYSIO2;
import static nl.wijkverband.careplans.PlanA.POH;
import static nl.wijkverband.careplans.PlanA.PSYCHOLOGIST;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.PlanA.at;
import static nl.wijkverband.careplans.PlanA.planned;
import static nl.wijkverband.careplans.RuleBroken.breaks;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wijkverband.careplans.events.AppointmentCancelled;
import nl.wijkverband.careplans.write.Agenda;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.kernteam.Kernteam;
import nl.wijkverband.careplans.write.kernteam.OnlyTheKernteamWorksOnThePlan;
import nl.wijkverband.careplans.write.kernteam.ThePractitionerIsInTheKernteam;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.Cancellation;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanAppointmentsTest {

  private static final Kernteam KERNTEAM = new Kernteam(List.of(GP, POH, PHYSIO), GP.id());

  private final FixtureConfiguration<Agenda> agenda = new AggregateTestFixture<>(Agenda.class);
  private final AppointmentId one = new AppointmentId(UUID.randomUUID());
  private final AppointmentId two = new AppointmentId(UUID.randomUUID());

  @Test
  void a_series_alternates_between_gp_and_poh() {
    agenda
        .givenNoPriorActivity()
        .when(plan(wish(one, GP, at(14, 9)), wish(two, POH, at(28, 9))))
        .expectEvents(planned(one, GP, at(14, 9)), planned(two, POH, at(28, 9)));
  }

  @Test
  void an_appointment_can_be_entered_afterwards() {
    agenda
        .givenNoPriorActivity()
        .when(plan(wish(one, GP, at(-365, 9))))
        .expectEvents(planned(one, GP, at(-365, 9)));
  }

  @ParameterizedTest
  @ValueSource(ints = {-366, 366})
  void more_than_a_year_away_is_too_far(int days) {
    agenda
        .givenNoPriorActivity()
        .when(plan(wish(one, GP, at(days, 9))))
        .expectException(breaks(AnAppointmentIsWithinAYear.class, "appointments[0].at"));
  }

  @Test
  void an_appointment_is_with_somebody_of_the_kernteam() {
    agenda
        .givenNoPriorActivity()
        .when(plan(wish(one, GP, at(1, 9)), wish(two, PSYCHOLOGIST, at(2, 9))))
        .expectException(
            breaks(ThePractitionerIsInTheKernteam.class, "appointments[1].practitionerId"));
  }

  @ParameterizedTest
  @ValueSource(ints = {-30, 0, 4, 121})
  void an_appointment_takes_five_to_hundred_and_twenty_minutes(int minutes) {
    agenda
        .givenNoPriorActivity()
        .when(plan(new PlanAppointments.Wish(one, GP.id(), at(1, 9), minutes)))
        .expectException(
            breaks(AnAppointmentTakesFiveToHundredTwentyMinutes.class, "appointments[0].minutes"));
  }

  @Test
  void the_patient_sees_one_practitioner_once_at_a_time() {
    agenda
        .given(planned(one, GP, at(7, 9)))
        .when(plan(wish(two, GP, at(7, 9).plusMinutes(29))))
        .expectException(
            breaks(TwoAppointmentsWithOnePractitionerDoNotOverlap.class, "appointments[0].at"));
  }

  @Test
  void two_appointments_of_one_series_do_not_overlap_either() {
    agenda
        .givenNoPriorActivity()
        .when(plan(wish(one, GP, at(7, 9)), wish(two, GP, at(7, 9))))
        .expectException(
            breaks(TwoAppointmentsWithOnePractitionerDoNotOverlap.class, "appointments[1].at"));
  }

  @Test
  void right_after_another_is_fine() {
    agenda
        .given(planned(one, GP, at(7, 9)))
        .when(plan(wish(two, GP, at(7, 9).plusMinutes(30))))
        .expectEvents(planned(two, GP, at(7, 9).plusMinutes(30)));
  }

  @Test
  void gp_and_poh_may_see_the_patient_together() {
    agenda
        .given(planned(one, GP, at(7, 9)))
        .when(plan(wish(two, POH, at(7, 9))))
        .expectEvents(planned(two, POH, at(7, 9)));
  }

  @Test
  void the_time_of_a_cancelled_appointment_is_free_again() {
    agenda
        .given(
            planned(one, GP, at(7, 9)),
            new AppointmentCancelled(CASE, one, GP, at(7, 9), Cancellation.BY_PATIENT, null, TODAY))
        .when(plan(wish(two, GP, at(7, 9))))
        .expectEvents(planned(two, GP, at(7, 9)));
  }

  @Test
  void the_same_moment_on_two_clocks_is_the_same_moment() {
    agenda
        .given(planned(one, GP, at(7, 9)))
        .when(plan(wish(two, GP, at(7, 9).withOffsetSameInstant(ZoneOffset.ofHours(9)))))
        .expectException(
            breaks(TwoAppointmentsWithOnePractitionerDoNotOverlap.class, "appointments[0].at"));
  }

  @Test
  void somebody_outside_the_kernteam_plans_nothing() {
    agenda
        .givenNoPriorActivity()
        .when(
            new PlanAppointments(
                AgendaId.of(CASE), CASE, List.of(wish(one, GP, at(1, 9))), KERNTEAM, PHYSIO2, NOW))
        .expectException(breaks(OnlyTheKernteamWorksOnThePlan.class));
  }

  @Test
  void twelve_at_once_is_the_most() {
    agenda.givenNoPriorActivity().when(series(12)).expectSuccessfulHandlerExecution();
  }

  @Test
  void thirteen_at_once_is_too_many() {
    agenda
        .givenNoPriorActivity()
        .when(series(13))
        .expectException(breaks(ASeriesIsAtMostTwelveAppointments.class, "appointments"))
        .expectNoEvents();
  }

  private static PlanAppointments series(int size) {
    return plan(
        IntStream.range(0, size)
            .mapToObj(i -> wish(new AppointmentId(UUID.randomUUID()), GP, at(7 * i, 14)))
            .toArray(PlanAppointments.Wish[]::new));
  }

  private static PlanAppointments plan(PlanAppointments.Wish... wishes) {
    return new PlanAppointments(AgendaId.of(CASE), CASE, List.of(wishes), KERNTEAM, POH, NOW);
  }

  private static PlanAppointments.Wish wish(
      AppointmentId id, PractitionerRef with, OffsetDateTime when) {
    return new PlanAppointments.Wish(id, with.id(), when, 30);
  }
}
