package nl.wijkverband.dossier.project;

import static nl.wijkverband.dossier.project.AudienceTables.values;

import java.util.List;
import java.util.Set;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.dossier.audience.Location;
import nl.wijkverband.dossier.log.CaseLog;
import nl.wijkverband.dossier.project.Editions.Edition;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PatientId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes every audience's part of a case: event by event, or the whole of it anew. Both ways use
 * the same projectors, so both come to the same.
 */
@Component
class CaseFilling {

  private final CaseLog log;
  private final Editions editions;
  private final PatientAccounts accounts;
  private final List<Projector> projectors;
  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final PersonalData personalData;

  CaseFilling(
      CaseLog log,
      Editions editions,
      PatientAccounts accounts,
      List<Projector> projectors,
      JdbcClient jdbc,
      JdbcTemplate batches,
      PersonalData personalData) {
    this.log = log;
    this.editions = editions;
    this.accounts = accounts;
    this.projectors = projectors;
    this.jdbc = jdbc;
    this.batches = batches;
    this.personalData = personalData;
  }

  /** An event after everything else that is known of the case. */
  void add(CaseId caseId, Published event) {
    if (Relationships.concern(event.contract())) {
      share(caseId, event);
    } else {
      editions.of(caseId).stream()
          .filter(Edition::holds)
          .forEach(edition -> project(event, tables(edition, event)));
    }
  }

  /** Takes the case out of these audiences' schemas and fills it in again where it may be. */
  void refill(CaseId caseId, Set<Audience> audiences) {
    log.lock(caseId);
    List<Published> history = log.of(caseId);
    if (history.isEmpty()) {
      return;
    }
    Relationships relationships = relationshipsIn(history);
    for (Edition edition : editions.of(caseId)) {
      if (audiences.contains(edition.audience())) {
        remove(caseId, edition, tables(edition, history.getFirst()));
        if (mayHave(edition.audience(), relationships)) {
          fill(caseId, history, relationships, edition);
        }
      }
    }
  }

  /**
   * Fills a case into the edition under way, which keeps up with it from then on.
   *
   * @return how many events that were
   */
  int fillNext(CaseId caseId, Set<Audience> audiences, long number) {
    log.lock(caseId);
    if (!editions.underWay(audiences, number)) {
      throw new IllegalStateException("no longer the edition under way");
    }
    if (editions.isFilled(caseId)) {
      return 0;
    }
    List<Published> history = log.of(caseId);
    Relationships relationships = relationshipsIn(history);
    for (Audience audience : audiences) {
      if (mayHave(audience, relationships)) {
        Edition next = new Edition(Location.nextSchemaOf(audience), number, false);
        fill(caseId, history, relationships, next);
      }
    }
    editions.filled(caseId);
    return history.size();
  }

  /** An event after which somebody may see the case who could not, or the other way round. */
  private void share(CaseId caseId, Published event) {
    List<Published> history = log.of(caseId);
    Relationships relationships = relationshipsIn(history);
    for (Edition edition : editions.of(caseId)) {
      AudienceTables tables = tables(edition, event);
      if (!mayHave(edition.audience(), relationships)) {
        if (edition.holds()) {
          remove(caseId, edition, tables);
        }
      } else if (edition.holds()) {
        project(event, tables);
        writeRelationships(relationships, tables);
      } else {
        fill(caseId, history, relationships, edition);
      }
    }
  }

  private void fill(
      CaseId caseId, List<Published> history, Relationships relationships, Edition edition) {
    AudienceTables tables =
        tables(edition, history.getFirst(), new RowsTogether(batches, edition.location()));
    history.forEach(event -> project(event, tables));
    writeRelationships(relationships, tables);
    tables.finish();
    editions.holds(caseId, edition);
  }

  private void remove(CaseId caseId, Edition edition, AudienceTables tables) {
    tables.clear();
    editions.holdsNoMore(caseId, edition);
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

  private AudienceTables tables(Edition edition, Published event) {
    return tables(edition, event, null);
  }

  private AudienceTables tables(Edition edition, Published event, @Nullable RowsTogether together) {
    CaseId caseId = event.envelope().caseId();
    if (caseId == null) {
      throw new IllegalArgumentException("not about a case");
    }
    PatientId patientId = event.envelope().patientId();
    return new AudienceTables(
        jdbc, personalData, edition.location(), caseId.value(), patientId, together);
  }
}
