package nl.wijkverband.contracts.careplans;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/**
 * The patient did not come and had not let anybody know; the kernteam is to call before the given
 * day.
 */
@EventType(name = "nl.wijkverband.care-plans.no-show-recorded")
public record NoShowRecordedV1(
    CaseId caseId,
    AppointmentId appointmentId,
    PractitionerRef practitioner,
    OffsetDateTime at,
    @Personal @Nullable String note,
    LocalDate callBefore,
    String protocolVersion)
    implements Contract {}
