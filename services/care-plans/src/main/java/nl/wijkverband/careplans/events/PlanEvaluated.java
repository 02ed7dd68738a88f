package nl.wijkverband.careplans.events;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EvaluationId;
import nl.wijkverband.vocabulary.EvaluationOutcome;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.GoalResult;
import nl.wijkverband.vocabulary.Personal;
import org.jspecify.annotations.Nullable;

/** The plan was evaluated with the patient, goal by goal (Zorgprogramma ALK §3.3). */
@EventType(name = "care-plans.plan-evaluated")
public record PlanEvaluated(
    CaseId caseId,
    EvaluationId evaluationId,
    @Personal List<GoalResult> goals,
    @Personal String functioning,
    EvaluationOutcome outcome,
    @Personal @Nullable String reason,
    @Nullable LocalDate nextEvaluationOn,
    LocalDate evaluatedOn)
    implements CarePlanEvent {}
