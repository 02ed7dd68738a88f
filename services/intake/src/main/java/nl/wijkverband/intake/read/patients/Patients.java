package nl.wijkverband.intake.read.patients;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkverband.intake.events.PatientDetails;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Looks patients up within one practice; names stay encrypted until a row is read. */
@Repository
public class Patients {

  static final int PAGE_SIZE = 25;

  private final JdbcClient jdbc;
  private final PersonalData personalData;
  private final JsonMapper json;

  Patients(JdbcClient jdbc, PersonalData personalData, JsonMapper json) {
    this.jdbc = jdbc;
    this.personalData = personalData;
    this.json = json;
  }

  /** Finds the patient, when it is one of this practice. */
  public Optional<RegisteredPatient> findPatient(PatientId patientId, OrganisationId practiceId) {
    return jdbc.sql("select * from registered_patient where patient_id = ? and practice_id = ?")
        .params(patientId.value(), practiceId.value())
        .query(this::patient)
        .optional();
  }

  /** Whether the practice has a patient with this number already. */
  public boolean knows(@Nullable String bsn, OrganisationId practiceId) {
    return bsn != null && findByBsn(bsn, practiceId).isPresent();
  }

  Optional<RegisteredPatient> findByBsn(String bsn, OrganisationId practiceId) {
    return jdbc.sql("select * from registered_patient where practice_id = ? and bsn_hash = ?")
        .params(practiceId.value(), personalData.fingerprint(bsn))
        .query(this::patient)
        .optional();
  }

  List<RegisteredPatient> page(OrganisationId practiceId, int page) {
    return jdbc.sql(
            """
            select * from registered_patient where practice_id = ?
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
    var details = (ObjectNode) json.readTree(row.getString("details"));
    return new RegisteredPatient(
        patientId,
        new OrganisationId(row.getObject("practice_id", UUID.class)),
        personalData.reveal(details, PatientDetails.class, patientId),
        cases(patientId));
  }

  private List<RegisteredPatient.OpenedCase> cases(PatientId patientId) {
    return jdbc.sql("select case_id, opened_on from opened_case where patient_id = ?")
        .param(patientId.value())
        .query(
            (row, number) ->
                new RegisteredPatient.OpenedCase(
                    new CaseId(row.getObject("case_id", UUID.class)),
                    row.getObject("opened_on", java.time.LocalDate.class)))
        .list();
  }
}
