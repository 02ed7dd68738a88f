package nl.wijkverband.dossier.project;

import static nl.wijkverband.dossier.project.AudienceTables.values;

import java.util.Map;
import java.util.TreeMap;
import nl.wijkverband.contracts.mdocasework.DiscussionClosedV1;
import nl.wijkverband.contracts.mdocasework.DiscussionOpenedV1;
import nl.wijkverband.platform.envelope.Envelope;
import nl.wijkverband.platform.inbox.Published;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The discussions of the case in the MDO, each with the history it was about: per service the
 * position up to which its events were known. Of the MDO's own events that is up to the opening.
 */
@Component
@Order(84)
final class DiscussionsProjector implements Projector {

  @Override
  public void project(Published event, AudienceTables into) {
    switch (event.contract()) {
      case DiscussionOpenedV1 e -> opened(e, event.envelope(), into);
      case DiscussionClosedV1 e ->
          into.change(
              "discussion",
              values("closed_at", e.closedAt()),
              "submission_id = :id",
              values("id", e.submissionId().value()));
      default -> {}
    }
  }

  private static void opened(DiscussionOpenedV1 e, Envelope envelope, AudienceTables into) {
    Map<String, Long> known = new TreeMap<>();
    e.historyUpTo().forEach(upTo -> known.put(upTo.service(), upTo.position()));
    known.merge(envelope.source(), envelope.position(), Math::max);
    into.put(
        "discussion",
        values(
            "submission_id", e.submissionId(),
            "position", envelope.position(),
            "known", into.json(known),
            "opened_at", e.openedAt()));
  }
}
