package nl.wijkverband.careplans.events;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/**
 * The patient did not come and had not let anybody know; the last day to call follows from the
 * protocol of that moment.
 */
@EventType(name = "care-plans.no-show-recorded")
public record NoShowRecorded(
    CaseId caseId,
    AppointmentId appointmentId,
    PractitionerRef practitioner,
    OffsetDateTime at,
    @Personal @Nullable String note,
    LocalDate callBefore,
    String protocolVersion)
    implements NoShowEvent {}
