package nl.wijkverband.careplans.write.agreeinterval;

import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.POH;
import static nl.wijkverband.careplans.PlanA.PSYCHOLOGIST;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.RuleBroken.breaks;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.careplans.events.FollowUpIntervalAgreed;
import nl.wijkverband.careplans.write.Agenda;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.kernteam.Kernteam;
import nl.wijkverband.careplans.write.kernteam.ThePractitionerIsInTheKernteam;
import nl.wijkverband.vocabulary.Interval;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreeIntervalTest {

  private static final Kernteam KERNTEAM = new Kernteam(List.of(GP, POH, PHYSIO), GP.id());

  private final FixtureConfiguration<Agenda> agenda = new AggregateTestFixture<>(Agenda.class);

  @Test
  void the_poh_agrees_four_to_six_weeks_with_herself() {
    agenda
        .givenNoPriorActivity()
        .when(agree(POH, 4, 6, TODAY, POH))
        .expectEvents(new FollowUpIntervalAgreed(CASE, POH, new Interval(4, 6), TODAY));
  }

  @Test
  void the_gp_agrees_it_for_a_colleague() {
    agenda
        .givenNoPriorActivity()
        .when(agree(PHYSIO, 1, 26, TODAY.plusDays(14), GP))
        .expectEvents(
            new FollowUpIntervalAgreed(CASE, PHYSIO, new Interval(1, 26), TODAY.plusDays(14)));
  }

  @Test
  void a_physiotherapist_agrees_it_for_nobody_else() {
    agenda
        .givenNoPriorActivity()
        .when(agree(POH, 4, 6, TODAY, PHYSIO))
        .expectException(breaks(OnlyThePractitionerOrThePracticeAgreesAnInterval.class));
  }

  @Test
  void it_is_agreed_with_somebody_of_the_kernteam() {
    agenda
        .givenNoPriorActivity()
        .when(agree(PSYCHOLOGIST, 4, 6, TODAY, GP))
        .expectException(breaks(ThePractitionerIsInTheKernteam.class, "practitionerId"));
  }

  @ParameterizedTest
  @CsvSource({"0,6,minWeeks", "-1,6,minWeeks", "4,27,maxWeeks", "27,28,minWeeks"})
  void an_interval_is_one_to_twenty_six_weeks(int minWeeks, int maxWeeks, String field) {
    agenda
        .givenNoPriorActivity()
        .when(agree(POH, minWeeks, maxWeeks, TODAY, POH))
        .expectException(breaks(AnIntervalIsOneToTwentySixWeeks.class, field));
  }

  @Test
  void the_longest_time_is_not_shorter_than_the_shortest() {
    agenda
        .givenNoPriorActivity()
        .when(agree(POH, 6, 4, TODAY, POH))
        .expectException(breaks(AnIntervalEndsAfterItBegins.class, "maxWeeks"));
  }

  @ParameterizedTest
  @ValueSource(ints = {-366, 366})
  void it_starts_within_a_year_of_today(int days) {
    agenda
        .givenNoPriorActivity()
        .when(agree(POH, 4, 6, TODAY.plusDays(days), POH))
        .expectException(breaks(AnIntervalStartsWithinAYear.class, "from"));
  }

  private static AgreeInterval agree(
      PractitionerRef with, int minWeeks, int maxWeeks, LocalDate from, PractitionerRef by) {
    return new AgreeInterval(
        AgendaId.of(CASE), CASE, with.id(), minWeeks, maxWeeks, from, KERNTEAM, by, TODAY);
  }
}
