package nl.wijkverband.careplans.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Interval;
import nl.wijkverband.vocabulary.PractitionerRef;

/** How often the patient and one practitioner see each other was agreed. */
@EventType(name = "care-plans.follow-up-interval-agreed")
public record FollowUpIntervalAgreed(
    CaseId caseId, PractitionerRef practitioner, Interval interval, LocalDate startsOn)
    implements AgendaEvent {}
