package nl.wijkverband.careplans.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PractitionerRef;

/** The patient did not answer the letter in time; the GP is to decide on an invoice. */
@EventType(name = "care-plans.no-show-invoice-decision-asked")
public record NoShowInvoiceDecisionAsked(
    CaseId caseId,
    AppointmentId appointmentId,
    PractitionerRef practitioner,
    LocalDate responseBefore)
    implements NoShowEvent {}
