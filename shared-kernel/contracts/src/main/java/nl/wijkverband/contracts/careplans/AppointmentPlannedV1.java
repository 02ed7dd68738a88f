package nl.wijkverband.contracts.careplans;

import java.time.OffsetDateTime;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PractitionerRef;

/** An appointment with one practitioner was planned. */
@EventType(name = "nl.wijkverband.care-plans.appointment-planned")
public record AppointmentPlannedV1(
    CaseId caseId,
    AppointmentId appointmentId,
    PractitionerRef practitioner,
    OffsetDateTime at,
    int minutes)
    implements Contract {}
