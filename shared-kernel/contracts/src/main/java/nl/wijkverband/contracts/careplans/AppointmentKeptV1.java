package nl.wijkverband.contracts.careplans;

import java.time.OffsetDateTime;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PractitionerRef;

/** The patient came to a planned appointment. */
@EventType(name = "nl.wijkverband.care-plans.appointment-kept")
public record AppointmentKeptV1(
    CaseId caseId, AppointmentId appointmentId, PractitionerRef practitioner, OffsetDateTime at)
    implements Contract {}
