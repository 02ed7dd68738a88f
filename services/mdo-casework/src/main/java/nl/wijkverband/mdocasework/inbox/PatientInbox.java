package nl.wijkverband.mdocasework.inbox;

import java.util.Optional;
import nl.wijkverband.contracts.intake.CaseOpenedV1;
import nl.wijkverband.contracts.intake.PatientDetails;
import nl.wijkverband.mdocasework.read.consultation.KnownPatient;
import nl.wijkverband.platform.inbox.ContractHandler;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.platform.personaldata.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps, encrypted with the patient's own key, what a consultant's view needs of the patient. */
@Component
class PatientInbox implements ContractHandler {

  private final JdbcClient jdbc;
  private final PersonalData personalData;

  PatientInbox(JdbcClient jdbc, PersonalData personalData) {
    this.jdbc = jdbc;
    this.personalData = personalData;
  }

  @Override
  public boolean concerns(Class<?> contract) {
    return contract == CaseOpenedV1.class;
  }

  @Override
  public void handle(Published published) {
    if (published.contract() instanceof CaseOpenedV1 opened && isReadable(opened.patient())) {
      keep(opened);
    }
  }

  private void keep(CaseOpenedV1 opened) {
    var patient =
        new KnownPatient(
            opened.patient().givenName(),
            opened.patient().familyName(),
            opened.patient().birthDate(),
            opened.patient().sex());
    jdbc.sql(
            """
            insert into known_patient (case_id, patient_id, patient) values (?, ?, ?::jsonb)
            on conflict (case_id) do nothing""")
        .params(
            opened.caseId().value(),
            opened.patientId().value(),
            personalData.protect(patient, opened.patientId()).toString())
        .update();
  }

  /** Once the patient's key is destroyed there is nothing to keep, and nothing to keep it with. */
  private static boolean isReadable(PatientDetails patient) {
    return Optional.ofNullable(patient.birthDate()).isPresent();
  }
}
