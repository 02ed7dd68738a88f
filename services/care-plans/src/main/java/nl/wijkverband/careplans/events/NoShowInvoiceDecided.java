package nl.wijkverband.careplans.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import org.jspecify.annotations.Nullable;

/** The GP decided whether an invoice goes out, and why not when it does not. */
@EventType(name = "care-plans.no-show-invoice-decided")
public record NoShowInvoiceDecided(
    CaseId caseId,
    AppointmentId appointmentId,
    boolean charged,
    @Personal @Nullable String reason,
    LocalDate decidedOn)
    implements NoShowEvent {}
