package nl.wijkverband.dossier.project;

import static nl.wijkverband.dossier.project.AudienceTables.values;

import nl.wijkverband.contracts.careplans.GoalProposedV1;
import nl.wijkverband.contracts.careplans.GoalRevisedV1;
import nl.wijkverband.contracts.careplans.PlanAgreedV1;
import nl.wijkverband.contracts.careplans.PlanAgreementGivenV1;
import nl.wijkverband.contracts.careplans.PlanEvaluatedV1;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.GoalOutcome;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who agrees on the plan as it stands. A goal that changes after somebody agreed makes it a draft
 * of the next revision, on which nobody agrees yet (as care-plans has it).
 */
@Component
@Order(55)
final class PlanProjector implements Projector {

  @Override
  public void project(Published event, AudienceTables into) {
    switch (event.contract()) {
      case GoalProposedV1 e -> changed(into);
      case GoalRevisedV1 e -> changed(into);
      case PlanEvaluatedV1 e -> {
        if (e.goals().stream().anyMatch(goal -> goal.outcome() != GoalOutcome.GOES_ON)) {
          changed(into);
        }
      }
      case PlanAgreementGivenV1 e -> {
        into.put("plan", values("revision", e.planRevision()));
        into.put("plan_agreement", values("party", e.party(), "agreed_on", e.agreedOn()));
      }
      case PlanAgreedV1 e ->
          into.put("plan", values("revision", e.planRevision(), "agreed_on", e.agreedOn()));
      default -> {}
    }
  }

  private static void changed(AudienceTables into) {
    if (into.find("plan", "revision", Integer.class, "true", values()) == null) {
      into.put("plan", values("revision", 1));
    }
    into.run(
        "plan",
        """
        update {s}.plan p set revision = revision + 1, agreed_on = null
        where p.case_id = :case_id
          and exists (select from {s}.plan_agreement a where a.case_id = p.case_id)
        """,
        values());
    into.run("plan_agreement", "delete from {s}.plan_agreement where case_id = :case_id", values());
  }
}
