package nl.wijkverband.dossier.project;

import static nl.wijkverband.dossier.project.AudienceTables.personal;
import static nl.wijkverband.dossier.project.AudienceTables.values;

import java.util.Map;
import java.util.UUID;
import nl.wijkverband.contracts.careplans.NoShowCorrectedV1;
import nl.wijkverband.contracts.careplans.NoShowInvoiceDecidedV1;
import nl.wijkverband.contracts.careplans.NoShowInvoiceDecisionAskedV1;
import nl.wijkverband.contracts.careplans.NoShowLetterAskedV1;
import nl.wijkverband.contracts.careplans.NoShowLetterSentV1;
import nl.wijkverband.contracts.careplans.NoShowResolvedV1;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.AppointmentId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What follows on a no-show when a call did not help, and how it ends (domain §5). */
@Component
@Order(61)
final class NoShowProtocolProjector implements Projector {

  /** How a no-show begins: also one that is recorded again after it was corrected. */
  static final Map<String, @Nullable Object> NOTHING_YET =
      values(
          "letter_before", null,
          "letter_sent_on", null,
          "response_before", null,
          "invoice_asked", false,
          "invoice_charged", null,
          "invoice_reason", null,
          "invoice_on", null,
          "resolved_on", null,
          "corrected_on", null,
          "outcome", null,
          "undone", null,
          "correction_reason", null);

  @Override
  public void project(Published event, AudienceTables into) {
    switch (event.contract()) {
      case NoShowLetterAskedV1 e ->
          change(e.appointmentId(), into, values("letter_before", e.sendBefore()));
      case NoShowLetterSentV1 e ->
          change(
              e.appointmentId(),
              into,
              values("letter_sent_on", e.sentOn(), "response_before", e.responseBefore()));
      case NoShowInvoiceDecisionAskedV1 e ->
          change(e.appointmentId(), into, values("invoice_asked", true));
      case NoShowInvoiceDecidedV1 e ->
          change(
              e.appointmentId(),
              into,
              values(
                  "invoice_charged", e.charged(),
                  "invoice_reason", personal(e.reason()),
                  "invoice_on", e.decidedOn()));
      case NoShowResolvedV1 e ->
          change(e.appointmentId(), into, values("open", false, "resolved_on", e.resolvedOn()));
      case NoShowCorrectedV1 e -> corrected(e, into);
      default -> {}
    }
  }

  private static void corrected(NoShowCorrectedV1 e, AudienceTables into) {
    change(
        e.appointmentId(),
        into,
        values(
            "open", false,
            "corrected_on", e.correctedOn(),
            "outcome", e.outcome(),
            "undone", into.json(e.undone()),
            "correction_reason", personal(e.reason())));
    UUID id = e.appointmentId().value();
    switch (e.outcome()) {
      case KEPT -> AgendaProjector.kept(e.appointmentId(), e.at(), into);
      case CANCELLED -> AgendaProjector.becomes("CANCELLED", id, into);
      case STILL_PLANNED -> AgendaProjector.becomes("PLANNED", id, into);
    }
  }

  private static void change(
      AppointmentId id, AudienceTables into, Map<String, @Nullable Object> values) {
    into.change("no_show", values, "appointment_id = :id", values("id", id.value()));
  }
}
