package nl.wijkverband.dossier.project;

import static nl.wijkverband.dossier.project.AudienceTables.personal;
import static nl.wijkverband.dossier.project.AudienceTables.values;

import nl.wijkverband.contracts.intake.HealthScoreRecordedV1;
import nl.wijkverband.platform.inbox.Published;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The course of the health score. */
@Component
@Order(90)
final class ScoresProjector implements Projector {

  @Override
  public void project(Published event, AudienceTables into) {
    if (event.contract() instanceof HealthScoreRecordedV1 e) {
      into.put(
          "health_score",
          values(
              "event_id", event.envelope().eventId(),
              "score", e.score(),
              "measured_on", e.measuredOn(),
              "needed_for_one_more", personal(e.neededForOneMore()),
              "by_role", event.envelope().actorRole(),
              "recorded_at", event.envelope().recordedAt()));
    }
  }
}
