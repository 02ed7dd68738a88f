package nl.wijkverband.careplans.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PractitionerRef;

/** The letter after a no-show went out; the patient has until the given day to answer. */
@EventType(name = "care-plans.no-show-letter-sent")
public record NoShowLetterSent(
    CaseId caseId,
    AppointmentId appointmentId,
    PractitionerRef sentBy,
    LocalDate sentOn,
    LocalDate responseBefore)
    implements NoShowEvent {}
