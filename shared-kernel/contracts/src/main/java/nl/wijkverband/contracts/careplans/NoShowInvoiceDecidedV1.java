package nl.wijkverband.contracts.careplans;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import org.jspecify.annotations.Nullable;

/** The GP decided whether an invoice goes out, and why not when it does not. */
@EventType(name = "nl.wijkverband.care-plans.no-show-invoice-decided")
public record NoShowInvoiceDecidedV1(
    CaseId caseId,
    AppointmentId appointmentId,
    boolean charged,
    @Personal @Nullable String reason,
    LocalDate decidedOn)
    implements Contract {}
