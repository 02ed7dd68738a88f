package nl.wijkverband.careplans.write.askinvoicedecision;

import java.time.LocalDate;
import nl.wijkverband.careplans.events.NoShowInvoiceDecisionAsked;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.appointment.Appointment;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ask the GP to decide on an invoice, if the letter that gave this term is still not answered. */
public record AskInvoiceDecision(
    @TargetAggregateIdentifier AgendaId agendaId,
    CaseId caseId,
    AppointmentId appointmentId,
    LocalDate responseBefore,
    LocalDate today) {
  /** Whether the last day for an answer has passed. */
  public boolean termHasPassed() {
    return today.isAfter(responseBefore);
  }

  /** What is written down. */
  public NoShowInvoiceDecisionAsked happened(Appointment missed) {
    return new NoShowInvoiceDecisionAsked(
        caseId, appointmentId, missed.practitioner(), responseBefore);
  }
}
