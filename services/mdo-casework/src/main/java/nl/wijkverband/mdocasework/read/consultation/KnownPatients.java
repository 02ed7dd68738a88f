package nl.wijkverband.mdocasework.read.consultation;

import java.util.Optional;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PatientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.node.ObjectNode;

/** Reads what is kept of the patient of a case. */
@Repository
class KnownPatients {

  private final JdbcClient jdbc;
  private final PersonalData personalData;

  KnownPatients(JdbcClient jdbc, PersonalData personalData) {
    this.jdbc = jdbc;
    this.personalData = personalData;
  }

  /** The patient; none once their key is destroyed. */
  Optional<KnownPatient> find(CaseId caseId, PatientId patientId) {
    return jdbc.sql("select patient from known_patient where case_id = ?")
        .param(caseId.value())
        .query(
            (row, number) ->
                personalData.reveal(
                    (ObjectNode) WijkJson.events().readTree(row.getString("patient")),
                    KnownPatient.class,
                    patientId))
        .optional()
        .filter(patient -> Optional.ofNullable(patient.birthDate()).isPresent());
  }
}
