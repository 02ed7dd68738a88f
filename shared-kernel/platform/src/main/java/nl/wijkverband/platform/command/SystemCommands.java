package nl.wijkverband.platform.command;

import java.time.Instant;
import java.util.UUID;
import nl.wijkverband.platform.access.AccessPolicy;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.envelope.TimeOrderedId;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.Id;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends what the software itself decides on; no person stands for it. */
public final class SystemCommands {

  private static final PractitionerId NOBODY = new PractitionerId(new UUID(0, 0));

  private final Commands commands;
  private final JdbcClient database;

  SystemCommands(Commands commands, JdbcClient database) {
    this.commands = commands;
    this.database = database;
  }

  /**
   * Sends a command about a case.
   *
   * @param allowedUnder the agreement the software carries out
   * @param effectiveAt when the term passed
   */
  public void send(
      Object command, CaseId caseId, String allowedUnder, Instant effectiveAt, Id about) {
    KnownCase known = read(caseId);
    var system =
        new Actor(NOBODY, "Wijkverband", Role.SYSTEM, known.practice, "Wijkverband", known.wijk);
    var ground =
        new Ground(caseId, known.patient, known.practice, allowedUnder, null, AccessPolicy.VERSION);
    commands.send(
        command, new Caller(system, TimeOrderedId.next(), null, null), ground, effectiveAt, about);
  }

  private KnownCase read(CaseId caseId) {
    return database
        .sql("select patient_id, practice_id, wijk from access_case where case_id = ?")
        .param(caseId.value())
        .query(
            (row, number) ->
                new KnownCase(
                    new PatientId(row.getObject("patient_id", UUID.class)),
                    new OrganisationId(row.getObject("practice_id", UUID.class)),
                    row.getString("wijk")))
        .single();
  }

  private record KnownCase(PatientId patient, OrganisationId practice, String wijk) {}
}
