package nl.wijkverband.dossier.project;

import static nl.wijkverband.dossier.project.AudienceTables.values;

import nl.wijkverband.platform.envelope.Envelope;
import nl.wijkverband.platform.inbox.Published;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Which role wrote something down last, and where: enough to say whose contribution is still
 * missing, also to who may not see what the contribution was.
 */
@Component
@Order(86)
final class ContributionsProjector implements Projector {

  @Override
  public void project(Published event, AudienceTables into) {
    Envelope envelope = event.envelope();
    into.put(
        "contribution",
        values(
            "role", envelope.actorRole(),
            "source", envelope.source(),
            "position", envelope.position()));
  }
}
