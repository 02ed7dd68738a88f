package nl.wijkverband.careplans.events;

import java.time.OffsetDateTime;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PractitionerRef;

/** The patient came to a planned appointment. */
@EventType(name = "care-plans.appointment-kept")
public record AppointmentKept(
    CaseId caseId, AppointmentId appointmentId, PractitionerRef practitioner, OffsetDateTime at)
    implements AgendaEvent {}
