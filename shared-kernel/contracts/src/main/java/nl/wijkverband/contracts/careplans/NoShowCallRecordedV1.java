package nl.wijkverband.contracts.careplans;

import java.time.OffsetDateTime;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/** Somebody called the patient after a no-show. */
@EventType(name = "nl.wijkverband.care-plans.no-show-call-recorded")
public record NoShowCallRecordedV1(
    CaseId caseId,
    AppointmentId appointmentId,
    PractitionerRef practitioner,
    PractitionerRef caller,
    boolean reached,
    @Personal @Nullable String agreed,
    OffsetDateTime calledAt)
    implements Contract {}
