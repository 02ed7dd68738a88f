package nl.wijkverband.careplans.write.evaluateplan;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.careplans.events.PlanEvaluated;
import nl.wijkverband.careplans.write.goal.Goal;
import nl.wijkverband.careplans.write.goal.Goals;
import nl.wijkverband.careplans.write.goal.TheGoalIsStillOpen;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EvaluationId;
import nl.wijkverband.vocabulary.EvaluationOutcome;
import nl.wijkverband.vocabulary.GoalResult;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Evaluate the plan with the patient, goal by goal. */
public record EvaluatePlan(
    @TargetAggregateIdentifier CaseId caseId,
    EvaluationId evaluationId,
    List<GoalResult> goals,
    String functioning,
    EvaluationOutcome outcome,
    @Nullable String reason,
    @Nullable LocalDate nextEvaluationOn,
    LocalDate evaluatedOn,
    PractitionerRef by,
    LocalDate today) {

  /** The rules of each result by itself. */
  public void checkResults(Goals plan) {
    for (int i = 0; i < goals.size(); i++) {
      GoalResult result = goals.get(i);
      Goal goal = plan.read(result.goalId());
      String field = "goals[" + i + "]";
      Rule.check(
          new AGoalIsEvaluatedOnce(times(result), field + ".goalId"),
          new TheGoalIsStillOpen(goal, field + ".goalId"),
          new WhatWasNotReachedIsExplained(result, field + ".analysis"),
          new AGoalIsEvaluatedOnOrAfterTheDayItWasWorded(evaluatedOn, goal));
    }
  }

  /** What is written down. */
  public PlanEvaluated happened() {
    return new PlanEvaluated(
        caseId, evaluationId, goals, functioning, outcome, reason, nextEvaluationOn, evaluatedOn);
  }

  private long times(GoalResult result) {
    return goals.stream().filter(other -> other.goalId().equals(result.goalId())).count();
  }
}
