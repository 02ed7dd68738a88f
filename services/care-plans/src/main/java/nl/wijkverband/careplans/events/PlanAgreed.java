package nl.wijkverband.careplans.events;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.GoalId;

/** Patient, GP and POH or psychologist agree on the plan; from now on it is no draft. */
@EventType(name = "care-plans.plan-agreed")
public record PlanAgreed(CaseId caseId, int planRevision, List<GoalId> goals, LocalDate agreedOn)
    implements CarePlanEvent {}
