package nl.wijkverband.gateway.evaluateplan;

import java.util.List;
import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in the form.
 *
 * @param goals the ids of the goals that were on the form, in their order
 * @param result what became of a goal, by its id
 * @param analysis why, by the id of the goal
 */
record EvaluatePlanForm(
    @Nullable List<String> goals,
    @Nullable Map<String, String> result,
    @Nullable Map<String, String> analysis,
    @Nullable String functioning,
    @Nullable String outcome,
    @Nullable String reason,
    @Nullable String nextEvaluationOn,
    @Nullable String evaluatedOn) {

  List<String> goalIds() {
    return goals == null ? List.of() : goals;
  }

  Map<String, Object> body() {
    return new Body()
        .list("goals", goalIds().stream().map(this::goal).toList())
        .text("functioning", functioning)
        .text("outcome", outcome)
        .text("reason", reason)
        .date("nextEvaluationOn", "ENDS".equals(outcome) ? null : nextEvaluationOn)
        .date("evaluatedOn", evaluatedOn)
        .values();
  }

  private Map<String, Object> goal(String goalId) {
    return new Body()
        .text("goalId", goalId)
        .text("outcome", of(result, goalId))
        .text("analysis", of(analysis, goalId))
        .values();
  }

  /** What was typed for one goal. */
  static @Nullable String of(@Nullable Map<String, String> typed, String goalId) {
    return typed == null ? null : typed.get(goalId);
  }
}
