package nl.wijkverband.platform.access;

import java.time.LocalDate;
import nl.wijkverband.contracts.intake.CaseOpenedV1;
import nl.wijkverband.vocabulary.AccountId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.PatientId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes whose a case is and what the patient consents to. */
final class CasesAndConsents {

  private final JdbcClient jdbc;

  CasesAndConsents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void opened(CaseOpenedV1 opened) {
    jdbc.sql(
            """
            insert into access_case (case_id, patient_id, practice_id, wijk, opened_on)
            values (?, ?, ?, ?, ?) on conflict (case_id) do nothing""")
        .params(
            opened.caseId().value(),
            opened.patientId().value(),
            opened.practiceId().value(),
            opened.wijk(),
            opened.openedOn())
        .update();
  }

  void account(PatientId patientId, AccountId accountId, LocalDate givenOn) {
    jdbc.sql(
            """
            insert into access_account (patient_id, account_id, given_on) values (?, ?, ?)
            on conflict do nothing""")
        .params(patientId.value(), accountId.value(), givenOn)
        .update();
  }

  void consent(CaseId caseId, ConsentPurpose purpose, boolean given, LocalDate changedOn) {
    jdbc.sql(
            """
            insert into access_consent (case_id, purpose, given, changed_on) values (?, ?, ?, ?)
            on conflict (case_id, purpose)
            do update set given = excluded.given, changed_on = excluded.changed_on""")
        .params(caseId.value(), purpose.name(), given, changedOn)
        .update();
  }
}
