package nl.wijkverband.careplans.events;

import java.time.OffsetDateTime;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/** Somebody called the patient after a no-show; when nobody answered, the next step stays open. */
@EventType(name = "care-plans.no-show-call-recorded")
public record NoShowCallRecorded(
    CaseId caseId,
    AppointmentId appointmentId,
    PractitionerRef practitioner,
    PractitionerRef caller,
    boolean reached,
    @Personal @Nullable String agreed,
    OffsetDateTime calledAt,
    NextStep nextStep)
    implements NoShowEvent {}
