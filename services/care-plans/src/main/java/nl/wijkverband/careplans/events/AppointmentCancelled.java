package nl.wijkverband.careplans.events;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.Cancellation;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/** A planned appointment was called off beforehand. */
@EventType(name = "care-plans.appointment-cancelled")
public record AppointmentCancelled(
    CaseId caseId,
    AppointmentId appointmentId,
    PractitionerRef practitioner,
    OffsetDateTime at,
    Cancellation by,
    @Personal @Nullable String reason,
    LocalDate cancelledOn)
    implements AgendaEvent {}
