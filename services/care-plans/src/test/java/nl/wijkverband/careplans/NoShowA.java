package nl.wijkverband.careplans;

import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.POH;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.PlanA.at;
import static nl.wijkverband.careplans.PlanA.planned;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkverband.careplans.events.AgendaEvent;
import nl.wijkverband.careplans.events.NextStep;
import nl.wijkverband.careplans.events.NoShowCallRecorded;
import nl.wijkverband.careplans.events.NoShowInvoiceDecided;
import nl.wijkverband.careplans.events.NoShowInvoiceDecisionAsked;
import nl.wijkverband.careplans.events.NoShowLetterAsked;
import nl.wijkverband.careplans.events.NoShowLetterSent;
import nl.wijkverband.careplans.events.NoShowRecorded;
import nl.wijkverband.vocabulary.AppointmentId;

/** An appointment with the physiotherapist that nobody came to, and what followed step by step. */
public record NoShowA(AppointmentId id) {

  public static final OffsetDateTime MISSED = at(-25, 9);
  public static final OffsetDateTime CALLED = at(-24, 11);
  public static final LocalDate SENT = TODAY.minusDays(20);
  public static final LocalDate RESPONSE_BEFORE = TODAY.minusDays(6);

  public List<AgendaEvent> missed() {
    return List.of(
        planned(id, PHYSIO, MISSED),
        new NoShowRecorded(
            CASE, id, PHYSIO, MISSED, null, LocalDate.of(2026, 10, 29), "no-show-1"));
  }

  public List<AgendaEvent> reached() {
    return and(missed(), called(true, NextStep.NONE));
  }

  public List<AgendaEvent> letterAsked() {
    return and(missed(), called(false, NextStep.LETTER), asked());
  }

  public List<AgendaEvent> letterSent() {
    return and(letterAsked(), sent(SENT, RESPONSE_BEFORE));
  }

  public List<AgendaEvent> invoiceAsked() {
    return and(letterSent(), invoice());
  }

  public List<AgendaEvent> waived() {
    return and(invoiceAsked(), new NoShowInvoiceDecided(CASE, id, false, "Te zwaar nu", TODAY));
  }

  public NoShowCallRecorded called(boolean reached, NextStep next) {
    return new NoShowCallRecorded(CASE, id, PHYSIO, POH, reached, null, CALLED, next);
  }

  public NoShowLetterAsked asked() {
    return new NoShowLetterAsked(CASE, id, PHYSIO, LocalDate.of(2026, 10, 29), "no-show-1");
  }

  public NoShowLetterSent sent(LocalDate on, LocalDate responseBefore) {
    return new NoShowLetterSent(CASE, id, POH, on, responseBefore);
  }

  public NoShowInvoiceDecisionAsked invoice() {
    return new NoShowInvoiceDecisionAsked(CASE, id, PHYSIO, RESPONSE_BEFORE);
  }

  public static List<AgendaEvent> and(List<AgendaEvent> before, AgendaEvent... more) {
    return Stream.concat(before.stream(), Stream.of(more)).toList();
  }
}
