package nl.wijkverband.careplans.write.decideinvoice;

import java.time.LocalDate;
import nl.wijkverband.careplans.events.NoShowInvoiceDecided;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Decide whether an invoice goes out. */
public record DecideInvoice(
    @TargetAggregateIdentifier AgendaId agendaId,
    CaseId caseId,
    AppointmentId appointmentId,
    boolean charged,
    @Nullable String reason,
    LocalDate decidedOn,
    LocalDate today) {
  /** What is written down. */
  public NoShowInvoiceDecided happened() {
    return new NoShowInvoiceDecided(caseId, appointmentId, charged, reason, decidedOn);
  }
}
