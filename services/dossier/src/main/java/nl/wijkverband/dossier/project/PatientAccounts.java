package nl.wijkverband.dossier.project;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkverband.contracts.intake.PatientAccessGivenV1;
import nl.wijkverband.vocabulary.AccountId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PatientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which accounts are a patient's own. They belong to the patient, not to one case. */
@Component
class PatientAccounts {

  private final JdbcClient jdbc;

  PatientAccounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An opening case and an account given meanwhile must know of each other; whoever comes second
   * waits here. Always taken before the lock on a case.
   */
  void lock(PatientId patientId) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:patient, 1))")
        .param("patient", patientId.toString())
        .query((row, number) -> true)
        .single();
  }

  void add(PatientAccessGivenV1 given) {
    jdbc.sql(
            """
            insert into case_log.patient_account (patient_id, account_id)
            values (:patient, :account) on conflict do nothing
            """)
        .param("patient", given.patientId().value())
        .param("account", given.accountId().value())
        .update();
  }

  Set<AccountId> of(PatientId patientId) {
    return jdbc
        .sql("select account_id from case_log.patient_account where patient_id = :patient")
        .param("patient", patientId.value())
        .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
        .stream()
        .collect(Collectors.toSet());
  }

  List<CaseId> casesOf(PatientId patientId) {
    return jdbc.sql(
            "select distinct case_id from case_log.case_event where patient_id = :patient order by 1")
        .param("patient", patientId.value())
        .query((row, number) -> new CaseId(row.getObject(1, UUID.class)))
        .list();
  }
}
