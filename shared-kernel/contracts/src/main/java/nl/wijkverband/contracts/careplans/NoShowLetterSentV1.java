package nl.wijkverband.contracts.careplans;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PractitionerRef;

/** The letter after a no-show went out; the patient has until the given day to answer. */
@EventType(name = "nl.wijkverband.care-plans.no-show-letter-sent")
public record NoShowLetterSentV1(
    CaseId caseId,
    AppointmentId appointmentId,
    PractitionerRef sentBy,
    LocalDate sentOn,
    LocalDate responseBefore)
    implements Contract {}
