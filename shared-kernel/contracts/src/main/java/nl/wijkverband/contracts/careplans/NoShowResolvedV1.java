package nl.wijkverband.contracts.careplans;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;

/** The protocol after a no-show ended: the patient came again. */
@EventType(name = "nl.wijkverband.care-plans.no-show-resolved")
public record NoShowResolvedV1(
    CaseId caseId,
    AppointmentId appointmentId,
    AppointmentId keptAppointmentId,
    LocalDate resolvedOn)
    implements Contract {}
