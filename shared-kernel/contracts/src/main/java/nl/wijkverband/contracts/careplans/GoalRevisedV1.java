package nl.wijkverband.contracts.careplans;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.Personal;

/** A goal got a new wording with a reason; the patient's agreement is asked again. */
@EventType(name = "nl.wijkverband.care-plans.goal-revised")
public record GoalRevisedV1(
    CaseId caseId,
    GoalId goalId,
    int goalRevision,
    @Personal String wording,
    @Personal String reason,
    LocalDate revisedOn)
    implements Contract {}
