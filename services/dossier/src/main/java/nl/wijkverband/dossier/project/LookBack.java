package nl.wijkverband.dossier.project;

import java.time.Instant;
import java.util.List;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.dossier.audience.EarlierMoments;
import nl.wijkverband.dossier.audience.Location;
import nl.wijkverband.dossier.audience.PassingTables;
import nl.wijkverband.dossier.log.CaseLog;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs the very projectors of now over the part of a case's log that was there by then. */
@Component
class LookBack implements EarlierMoments {

  private final CaseLog log;
  private final List<Projector> projectors;
  private final PassingTables passingTables;
  private final JdbcClient jdbc;
  private final PersonalData personalData;
  private final AsProjector asProjector;

  LookBack(
      CaseLog log,
      List<Projector> projectors,
      PassingTables passingTables,
      JdbcClient jdbc,
      PersonalData personalData,
      AsProjector asProjector) {
    this.log = log;
    this.projectors = projectors;
    this.passingTables = passingTables;
    this.jdbc = jdbc;
    this.personalData = personalData;
    this.asProjector = asProjector;
  }

  @Override
  public Location asKnownBefore(Instant moment, Audience audience, CaseId caseId) {
    return asProjector.inThisTransaction(() -> fill(moment, audience, caseId));
  }

  private Location fill(Instant moment, Audience audience, CaseId caseId) {
    Location location = passingTables.madeFor(audience);
    for (Published event : log.recordedBefore(moment, caseId)) {
      AudienceTables tables =
          new AudienceTables(
              jdbc, personalData, location, caseId.value(), event.envelope().patientId());
      projectors.forEach(projector -> projector.project(event, tables));
    }
    return location;
  }
}
