package nl.wijkverband.careplans.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.Personal;

/** A goal got a new wording with a reason; the patient's agreement is asked again. */
@EventType(name = "care-plans.goal-revised")
public record GoalRevised(
    CaseId caseId,
    GoalId goalId,
    int goalRevision,
    @Personal String wording,
    @Personal String reason,
    LocalDate revisedOn)
    implements CarePlanEvent {}
