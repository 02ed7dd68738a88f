package nl.wijkverband.intake.read.patients;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkverband.intake.events.PatientDetails;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.node.ObjectNode;

/** Looks patients up; who they are stays encrypted until a row is read. */
@Repository
public class Patients {

  static final int PAGE_SIZE = 25;

  private static final OrganisationId NOBODYS = new OrganisationId(new UUID(0, 0));
  private static final String SELECT =
      """
      select patient_id, practice_id, details, case_id, opened_on
      from registered_patient left join opened_case using (patient_id)
      """;

  private final JdbcClient jdbc;
  private final PersonalData personalData;

  Patients(JdbcClient jdbc, PersonalData personalData) {
    this.jdbc = jdbc;
    this.personalData = personalData;
  }

  /**
   * The patient's own practice; nobody's for a patient nobody knows, so that the decision on access
   * refuses both alike.
   */
  public OrganisationId practiceOf(PatientId patientId) {
    return jdbc.sql("select practice_id from registered_patient where patient_id = ?")
        .param(patientId.value())
        .query((row, number) -> new OrganisationId(row.getObject(1, UUID.class)))
        .optional()
        .orElse(NOBODYS);
  }

  /** A patient we know. */
  public RegisteredPatient readPatient(PatientId patientId) {
    return jdbc.sql(SELECT + "where patient_id = ?")
        .param(patientId.value())
        .query(this::patient)
        .single();
  }

  /** Whether the practice has a patient with this number already. */
  public boolean knows(@Nullable String bsn, OrganisationId practiceId) {
    return bsn != null && findByBsn(bsn, practiceId).isPresent();
  }

  Optional<RegisteredPatient> findByBsn(String bsn, OrganisationId practiceId) {
    return jdbc.sql(SELECT + "where practice_id = ? and bsn_hash = ?")
        .params(practiceId.value(), personalData.fingerprint(bsn))
        .query(this::patient)
        .optional();
  }

  List<RegisteredPatient> page(OrganisationId practiceId, int page) {
    return jdbc.sql(
            SELECT
                + """
                where practice_id = ?
                order by registered_at desc, patient_id desc limit ? offset ?
                """)
        .params(practiceId.value(), PAGE_SIZE, (long) page * PAGE_SIZE)
        .query(this::patient)
        .list();
  }

  long count(OrganisationId practiceId) {
    return jdbc.sql("select count(*) from registered_patient where practice_id = ?")
        .param(practiceId.value())
        .query(Long.class)
        .single();
  }

  private RegisteredPatient patient(ResultSet row, int number) throws SQLException {
    var patientId = new PatientId(row.getObject("patient_id", UUID.class));
    var details = (ObjectNode) WijkJson.events().readTree(row.getString("details"));
    return new RegisteredPatient(
        patientId,
        new OrganisationId(row.getObject("practice_id", UUID.class)),
        personalData.reveal(details, PatientDetails.class, patientId),
        cases(row));
  }

  private static List<RegisteredPatient.OpenedCase> cases(ResultSet row) throws SQLException {
    UUID caseId = row.getObject("case_id", UUID.class);
    return caseId == null
        ? List.of()
        : List.of(
            new RegisteredPatient.OpenedCase(
                new CaseId(caseId), row.getObject("opened_on", LocalDate.class)));
  }
}
