package nl.wijkverband.dossier.project;

import static nl.wijkverband.dossier.project.AudienceTables.values;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.wijkverband.contracts.intake.CaseOpenedV1;
import nl.wijkverband.contracts.intake.PatientAccessGivenV1;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.dossier.audience.Location;
import nl.wijkverband.dossier.log.CaseLog;
import nl.wijkverband.platform.inbox.ContractHandler;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PatientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps every audience's part of a case equal to what the case log says it may have now. An event
 * that ends the log is projected as it is; one that belongs between others, or that opens the case
 * to an audience, has the case filled anew by the same projectors.
 */
@Component
public class CaseProjection implements ContractHandler {

  private final CaseLog log;
  private final PatientAccounts accounts;
  private final List<Projector> projectors;
  private final JdbcClient jdbc;
  private final PersonalData personalData;
  private final AsProjector asProjector;

  CaseProjection(
      CaseLog log,
      PatientAccounts accounts,
      List<Projector> projectors,
      JdbcClient jdbc,
      PersonalData personalData,
      AsProjector asProjector) {
    this.log = log;
    this.accounts = accounts;
    this.projectors = projectors;
    this.jdbc = jdbc;
    this.personalData = personalData;
    this.asProjector = asProjector;
  }

  /** What is not in the case log is lost for ever, so nothing may be passed unread. */
  @Override
  public boolean keepsEverything() {
    return true;
  }

  @Override
  public void handle(Published event) {
    CaseId caseId = event.envelope().caseId();
    if (event.contract() instanceof PatientAccessGivenV1 given) {
      asProjector.inThisTransaction(() -> open(given));
    } else if (caseId != null) {
      asProjector.inThisTransaction(() -> take(caseId, event));
    }
  }

  private List<CaseId> open(PatientAccessGivenV1 given) {
    accounts.lock(given.patientId());
    accounts.add(given);
    List<CaseId> cases = accounts.casesOf(given.patientId());
    cases.forEach(caseId -> refill(caseId, EnumSet.of(Audience.PATIENT)));
    return cases;
  }

  private CaseLog.Place take(CaseId caseId, Published event) {
    if (event.contract() instanceof CaseOpenedV1) {
      accounts.lock(event.envelope().patientId());
    }
    CaseLog.Place place = log.add(event);
    switch (place) {
      case KNOWN_ALREADY -> {}
      case BETWEEN_OTHERS -> refill(caseId, EnumSet.allOf(Audience.class));
      case LAST -> {
        if (Relationships.concern(event.contract())) {
          share(caseId, event);
        } else {
          projectedFor(caseId).forEach(audience -> project(event, tables(audience, event)));
        }
      }
    }
    return place;
  }

  /** Takes the case out of these audiences' schemas and fills it in again where it may be. */
  public void refill(CaseId caseId, Set<Audience> audiences) {
    log.lock(caseId);
    List<Published> history = log.of(caseId);
    if (history.isEmpty()) {
      return;
    }
    Relationships relationships = relationshipsIn(history);
    for (Audience audience : audiences) {
      AudienceTables tables = tables(audience, history.getFirst());
      remove(caseId, tables);
      if (mayHave(audience, relationships)) {
        fill(caseId, history, relationships, tables);
      }
    }
  }

  /** An event after which somebody may see the case who could not, or the other way round. */
  private void share(CaseId caseId, Published event) {
    List<Published> history = log.of(caseId);
    Relationships relationships = relationshipsIn(history);
    Set<Audience> before = projectedFor(caseId);
    for (Audience audience : Audience.values()) {
      AudienceTables tables = tables(audience, event);
      boolean had = before.contains(audience);
      if (!mayHave(audience, relationships)) {
        if (had) {
          remove(caseId, tables);
        }
      } else if (had) {
        project(event, tables);
        writeRelationships(relationships, tables);
      } else {
        fill(caseId, history, relationships, tables);
      }
    }
  }

  private void fill(
      CaseId caseId, List<Published> history, Relationships relationships, AudienceTables tables) {
    history.forEach(event -> project(event, tables));
    writeRelationships(relationships, tables);
    jdbc.sql("insert into case_log.projected (case_id, audience) values (:case, :audience)")
        .param("case", caseId.value())
        .param("audience", tables.audience().name())
        .update();
  }

  private void remove(CaseId caseId, AudienceTables tables) {
    tables.clear();
    jdbc.sql("delete from case_log.projected where case_id = :case and audience = :audience")
        .param("case", caseId.value())
        .param("audience", tables.audience().name())
        .update();
  }

  private void project(Published event, AudienceTables tables) {
    projectors.forEach(projector -> projector.project(event, tables));
  }

  private static void writeRelationships(Relationships relationships, AudienceTables tables) {
    tables.run("viewer", "delete from {s}.viewer where case_id = :case_id", values());
    for (Relationships.Viewer viewer : relationships.viewersIn(tables.audience())) {
      tables.put(
          "viewer",
          values(
              "ground", viewer.ground(),
              "consent", viewer.consent(),
              "organisation_id", viewer.organisationId(),
              "practitioner_id", viewer.practitionerId(),
              "wijk", viewer.wijk()));
    }
    tables.run("letter_viewer", "delete from {s}.letter_viewer where case_id = :case_id", values());
    relationships
        .lettersIn(tables.audience())
        .forEach(
            (referral, receiver) ->
                tables.put(
                    "letter_viewer", values("referral_id", referral, "practitioner_id", receiver)));
  }

  private static boolean mayHave(Audience audience, Relationships relationships) {
    return !relationships.viewersIn(audience).isEmpty()
        || !relationships.lettersIn(audience).isEmpty();
  }

  private Relationships relationshipsIn(List<Published> history) {
    return Relationships.in(
        history.stream().map(Published::contract).toList(),
        accounts.of(history.getFirst().envelope().patientId()));
  }

  private Set<Audience> projectedFor(CaseId caseId) {
    Set<Audience> audiences = EnumSet.noneOf(Audience.class);
    jdbc.sql("select audience from case_log.projected where case_id = :case")
        .param("case", caseId.value())
        .query(String.class)
        .list()
        .forEach(name -> audiences.add(Audience.valueOf(name)));
    return audiences;
  }

  private AudienceTables tables(Audience audience, Published event) {
    CaseId caseId = event.envelope().caseId();
    if (caseId == null) {
      throw new IllegalArgumentException("not about a case");
    }
    PatientId patientId = event.envelope().patientId();
    return new AudienceTables(
        jdbc, personalData, Location.schemaOf(audience), caseId.value(), patientId);
  }
}
