package nl.wijkverband.contracts.careplans;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Interval;
import nl.wijkverband.vocabulary.PractitionerRef;

/** How often the patient and one practitioner see each other was agreed. */
@EventType(name = "nl.wijkverband.care-plans.follow-up-interval-agreed")
public record FollowUpIntervalAgreedV1(
    CaseId caseId, PractitionerRef practitioner, Interval interval, LocalDate startsOn)
    implements Contract {}
