package nl.wijkverband.careplans.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;

/** The protocol after a no-show ended: the patient came again. */
@EventType(name = "care-plans.no-show-resolved")
public record NoShowResolved(
    CaseId caseId,
    AppointmentId appointmentId,
    AppointmentId keptAppointmentId,
    LocalDate resolvedOn)
    implements NoShowEvent {}
