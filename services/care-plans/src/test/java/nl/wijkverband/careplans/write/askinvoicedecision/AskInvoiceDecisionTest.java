package nl.wijkverband.careplans.write.askinvoicedecision;

import static nl.wijkverband.careplans.NoShowA.RESPONSE_BEFORE;
import static nl.wijkverband.careplans.NoShowA.and;
import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.PlanA.at;
import static nl.wijkverband.careplans.PlanA.planned;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.careplans.NoShowA;
import nl.wijkverband.careplans.events.AppointmentKept;
import nl.wijkverband.careplans.events.NextStep;
import nl.wijkverband.careplans.events.NoShowCorrected;
import nl.wijkverband.careplans.events.NoShowInvoiceDecisionAsked;
import nl.wijkverband.careplans.events.NoShowRecorded;
import nl.wijkverband.careplans.events.NoShowResolved;
import nl.wijkverband.careplans.write.Agenda;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.AppointmentOutcome;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class AskInvoiceDecisionTest {

  private final FixtureConfiguration<Agenda> agenda = new AggregateTestFixture<>(Agenda.class);
  private final AppointmentId id = new AppointmentId(UUID.randomUUID());
  private final NoShowA noShow = new NoShowA(id);

  @Test
  void once_the_term_has_passed_the_gp_is_asked() {
    agenda
        .given(noShow.letterSent())
        .when(ask(RESPONSE_BEFORE.plusDays(1)))
        .expectEvents(new NoShowInvoiceDecisionAsked(CASE, id, PHYSIO, RESPONSE_BEFORE));
  }

  @Test
  void on_the_last_day_the_patient_may_still_answer() {
    agenda.given(noShow.letterSent()).when(ask(RESPONSE_BEFORE)).expectNoEvents();
  }

  @Test
  void a_timer_that_comes_twice_asks_once() {
    agenda.given(noShow.invoiceAsked()).when(ask(TODAY)).expectNoEvents();
  }

  @Test
  void after_the_decision_nobody_is_asked_again() {
    agenda.given(noShow.waived()).when(ask(TODAY)).expectNoEvents();
  }

  @Test
  void whoever_was_reached_meanwhile_gets_no_invoice() {
    agenda
        .given(and(noShow.letterSent(), noShow.called(true, NextStep.NONE)))
        .when(ask(TODAY))
        .expectNoEvents();
  }

  @Test
  void whoever_came_again_gets_no_invoice() {
    var later = new AppointmentId(UUID.randomUUID());
    agenda
        .given(
            and(
                noShow.letterSent(),
                planned(later, GP, at(-2, 9)),
                new AppointmentKept(CASE, later, GP, at(-2, 9)),
                new NoShowResolved(CASE, id, later, TODAY.minusDays(2))))
        .when(ask(TODAY))
        .expectNoEvents();
  }

  @Test
  void what_was_no_no_show_ends_without_a_question() {
    agenda
        .given(and(noShow.letterSent(), corrected(AppointmentOutcome.KEPT)))
        .when(ask(TODAY))
        .expectNoEvents();
  }

  @Test
  void the_timer_of_an_earlier_letter_does_not_speak_for_a_later_one() {
    agenda
        .given(and(noShow.letterSent(), corrected(AppointmentOutcome.STILL_PLANNED)))
        .andGiven(
            new NoShowRecorded(CASE, id, PHYSIO, NoShowA.MISSED, null, TODAY, "no-show-1"),
            noShow.called(false, NextStep.LETTER),
            noShow.asked(),
            noShow.sent(TODAY.minusDays(1), TODAY.plusDays(13)))
        .when(ask(TODAY))
        .expectNoEvents();
  }

  @Test
  void an_appointment_nobody_knows_is_left_alone() {
    agenda.givenNoPriorActivity().when(ask(TODAY)).expectNoEvents();
  }

  private NoShowCorrected corrected(AppointmentOutcome outcome) {
    return new NoShowCorrected(
        CASE, id, PHYSIO, NoShowA.MISSED, outcome, "Verkeerde dag", List.of(), TODAY);
  }

  private AskInvoiceDecision ask(LocalDate today) {
    return new AskInvoiceDecision(AgendaId.of(CASE), CASE, id, RESPONSE_BEFORE, today);
  }
}
