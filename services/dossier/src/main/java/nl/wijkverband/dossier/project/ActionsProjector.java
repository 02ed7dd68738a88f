package nl.wijkverband.dossier.project;

import static nl.wijkverband.dossier.project.AudienceTables.personal;
import static nl.wijkverband.dossier.project.AudienceTables.values;

import nl.wijkverband.contracts.mdocasework.ActionAgreedV1;
import nl.wijkverband.contracts.mdocasework.ActionDoneV1;
import nl.wijkverband.dossier.audience.Part;
import nl.wijkverband.platform.inbox.Published;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was agreed to do in an MDO, by whom and until when. Who sees only their own actions gets
 * those of their own role.
 */
@Component
@Order(83)
final class ActionsProjector implements Projector {

  @Override
  public void project(Published event, AudienceTables into) {
    switch (event.contract()) {
      case ActionAgreedV1 e -> agreed(e, into);
      case ActionDoneV1 e -> {
        into.change(
            "mdo_action",
            values("done_on", e.doneOn(), "result", personal(e.result())),
            "action_id = :id",
            values("id", e.actionId().value()));
        count(-1, into);
      }
      default -> {}
    }
  }

  private static void count(int more, AudienceTables into) {
    if (into.sees(Part.MDO_OPEN_COUNT)) {
      into.run(
          "case_header",
          "update {s}.case_header set open_actions = open_actions + :more where case_id = :case_id",
          values("more", more));
    }
  }

  private static void agreed(ActionAgreedV1 e, AudienceTables into) {
    count(1, into);
    if (into.seesOnlyOwnActions(Part.MDO_ACTIONS) && e.owner().role() != into.audience().role()) {
      return;
    }
    into.put(
        "mdo_action",
        values(
            "action_id", e.actionId(),
            "submission_id", e.submissionId(),
            "owner_id", e.owner().id(),
            "owner", into.json(e.owner()),
            "what", personal(e.what()),
            "due", e.due(),
            "agreed_on", e.agreedOn()));
  }
}
