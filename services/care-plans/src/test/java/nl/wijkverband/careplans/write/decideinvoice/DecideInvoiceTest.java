package nl.wijkverband.careplans.write.decideinvoice;

import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.RuleBroken.breaks;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkverband.careplans.NoShowA;
import nl.wijkverband.careplans.events.NoShowInvoiceDecided;
import nl.wijkverband.careplans.write.Agenda;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.moment.ADateCannotLieInTheFuture;
import nl.wijkverband.vocabulary.AppointmentId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class DecideInvoiceTest {

  private final FixtureConfiguration<Agenda> agenda = new AggregateTestFixture<>(Agenda.class);
  private final AppointmentId id = new AppointmentId(UUID.randomUUID());
  private final NoShowA noShow = new NoShowA(id);

  @Test
  void the_gp_lets_it_go_and_says_why() {
    agenda
        .given(noShow.invoiceAsked())
        .when(decide(false, "Vermijden hoort bij de klacht", TODAY))
        .expectEvents(
            new NoShowInvoiceDecided(CASE, id, false, "Vermijden hoort bij de klacht", TODAY));
  }

  @Test
  void an_invoice_needs_no_reason() {
    agenda
        .given(noShow.invoiceAsked())
        .when(decide(true, null, TODAY))
        .expectEvents(new NoShowInvoiceDecided(CASE, id, true, null, TODAY));
  }

  @Test
  void without_a_reason_nothing_is_let_go() {
    agenda
        .given(noShow.invoiceAsked())
        .when(decide(false, null, TODAY))
        .expectException(breaks(AWaivedInvoiceHasAReason.class, "reason"));
  }

  @Test
  void there_is_nothing_to_decide_before_the_term_has_passed() {
    agenda
        .given(noShow.letterSent())
        .when(decide(true, null, TODAY))
        .expectException(breaks(OnlyAnAskedInvoiceIsDecided.class));
  }

  @Test
  void it_is_decided_once() {
    agenda
        .given(noShow.waived())
        .when(decide(true, null, TODAY))
        .expectException(breaks(OnlyAnAskedInvoiceIsDecided.class));
  }

  @Test
  void the_patient_has_the_whole_term() {
    agenda
        .given(noShow.invoiceAsked())
        .when(decide(true, null, NoShowA.RESPONSE_BEFORE))
        .expectException(breaks(AnInvoiceIsDecidedAfterTheTerm.class, "decidedOn"));
  }

  @Test
  void it_was_not_decided_tomorrow() {
    agenda
        .given(noShow.invoiceAsked())
        .when(decide(true, null, TODAY.plusDays(1)))
        .expectException(breaks(ADateCannotLieInTheFuture.class, "decidedOn"));
  }

  private DecideInvoice decide(boolean charged, String reason, LocalDate on) {
    return new DecideInvoice(AgendaId.of(CASE), CASE, id, charged, reason, on, TODAY);
  }
}
