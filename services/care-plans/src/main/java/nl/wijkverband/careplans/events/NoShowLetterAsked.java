package nl.wijkverband.careplans.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PractitionerRef;

/** Nobody was reached by telephone; a friendly letter is to go out before the given day. */
@EventType(name = "care-plans.no-show-letter-asked")
public record NoShowLetterAsked(
    CaseId caseId,
    AppointmentId appointmentId,
    PractitionerRef practitioner,
    LocalDate sendBefore,
    String protocolVersion)
    implements NoShowEvent {}
