package nl.wijkverband.dossier.project;

import static nl.wijkverband.dossier.project.AudienceTables.personal;
import static nl.wijkverband.dossier.project.AudienceTables.values;

import nl.wijkverband.contracts.careplans.GoalAgreedV1;
import nl.wijkverband.contracts.careplans.GoalProposedV1;
import nl.wijkverband.contracts.careplans.GoalRevisedV1;
import nl.wijkverband.contracts.careplans.PlanEvaluatedV1;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.GoalOutcome;
import nl.wijkverband.vocabulary.GoalResult;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The goals as they are worded now, what they were before, and for some only how many. */
@Component
@Order(50)
final class GoalsProjector implements Projector {

  @Override
  public void project(Published event, AudienceTables into) {
    switch (event.contract()) {
      case GoalProposedV1 e -> proposed(e, into);
      case GoalAgreedV1 e ->
          into.change(
              "goal",
              values("state", "AGREED", "revision", e.goalRevision(), "since", e.agreedOn()),
              "goal_id = :goal",
              values("goal", e.goalId().value()));
      case GoalRevisedV1 e -> revised(e, into);
      case PlanEvaluatedV1 e -> e.goals().forEach(result -> evaluated(result, e, into));
      default -> {}
    }
  }

  private static void evaluated(GoalResult result, PlanEvaluatedV1 e, AudienceTables into) {
    if (result.outcome() != GoalOutcome.GOES_ON) {
      into.change(
          "goal",
          values(
              "state", result.outcome(),
              "since", e.evaluatedOn(),
              "analysis", personal(result.analysis())),
          "goal_id = :goal",
          values("goal", result.goalId().value()));
    }
  }

  private static void proposed(GoalProposedV1 e, AudienceTables into) {
    into.put(
        "goal",
        values(
            "goal_id", e.goalId(),
            "revision", e.goalRevision(),
            "wording", personal(e.wording()),
            "domain", e.domain(),
            "horizon", e.horizon(),
            "measured_by", personal(e.measuredBy()),
            "helpers", into.json(e.helpers()),
            "state", "PROPOSED",
            "since", e.proposedOn()));
    // Everybody who sees goals sees how many there are.
    into.run(
        "case_header",
        "update {s}.case_header set goals = goals + 1 where case_id = :case_id",
        values());
  }

  private static void revised(GoalRevisedV1 e, AudienceTables into) {
    into.run(
        "goal_wording",
        """
        insert into {s}.goal_wording (case_id, patient_id, goal_id, revision, wording, until, reason)
        select case_id, patient_id, goal_id, revision, wording, :until, :reason
        from {s}.goal where case_id = :case_id and goal_id = :goal
        """,
        values(
            "until", e.revisedOn(),
            "reason", personal(e.reason()),
            "goal", e.goalId().value()));
    into.change(
        "goal",
        values(
            "wording", personal(e.wording()),
            "revision", e.goalRevision(),
            "state", "REVISED",
            "since", e.revisedOn()),
        "goal_id = :goal",
        values("goal", e.goalId().value()));
  }
}
