package nl.wijkverband.careplans.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.GoalId;

/** Patient and practitioner agreed on the goal as it is worded now. */
@EventType(name = "care-plans.goal-agreed")
public record GoalAgreed(CaseId caseId, GoalId goalId, int goalRevision, LocalDate agreedOn)
    implements CarePlanEvent {}
