package nl.wijkverband.contracts.careplans;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PractitionerRef;

/** The patient did not answer the letter in time; the GP is to decide on an invoice. */
@EventType(name = "nl.wijkverband.care-plans.no-show-invoice-decision-asked")
public record NoShowInvoiceDecisionAskedV1(
    CaseId caseId,
    AppointmentId appointmentId,
    PractitionerRef practitioner,
    LocalDate responseBefore)
    implements Contract {}
