package nl.wijkverband.careplans.events;

import java.time.OffsetDateTime;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PractitionerRef;

/** An appointment with one practitioner was planned. */
@EventType(name = "care-plans.appointment-planned")
public record AppointmentPlanned(
    CaseId caseId,
    AppointmentId appointmentId,
    PractitionerRef practitioner,
    OffsetDateTime at,
    int minutes)
    implements AgendaEvent {}
