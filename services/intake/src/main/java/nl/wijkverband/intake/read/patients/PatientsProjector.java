package nl.wijkverband.intake.read.patients;

import java.time.ZoneOffset;
import nl.wijkverband.intake.events.CaseOpened;
import nl.wijkverband.intake.events.PatientRegistered;
import nl.wijkverband.intake.write.opencase.PatientsHaveOneOpenCase;
import nl.wijkverband.intake.write.registerpatient.BsnIsNewInThePractice;
import nl.wijkverband.platform.envelope.Happened;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.rule.BrokenRule;
import nl.wijkverband.platform.rule.Rule;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the list in the transaction that appends the event, so that the next request sees it, and
 * two requests at the same moment cannot both be right: the loser meets the unique index and gets
 * the rule it broke.
 */
@Component
@ProcessingGroup("patients")
class PatientsProjector {

  private final JdbcClient jdbc;
  private final PersonalData personalData;

  PatientsProjector(JdbcClient jdbc, PersonalData personalData) {
    this.jdbc = jdbc;
    this.personalData = personalData;
  }

  @EventHandler
  void on(PatientRegistered event, Happened happened) {
    var bsn = event.details().bsn();
    insert(
        jdbc.sql(
                """
                insert into registered_patient
                  (patient_id, practice_id, bsn_hash, details, registered_at)
                values (?, ?, ?, ?::jsonb, ?)
                """)
            .param(event.patientId().value())
            .param(event.practiceId().value())
            .param(bsn == null ? null : personalData.fingerprint(bsn))
            .param(personalData.protect(event.details(), event.patientId()).toString())
            // Not the clock's: filled anew years later, the list is in the same order.
            .param(happened.effectiveAt().atOffset(ZoneOffset.UTC)),
        new BsnIsNewInThePractice(true));
  }

  @EventHandler
  void on(CaseOpened event) {
    insert(
        jdbc.sql("insert into opened_case (case_id, patient_id, opened_on) values (?, ?, ?)")
            .params(event.caseId().value(), event.patientId().value(), event.openedOn()),
        new PatientsHaveOneOpenCase(true));
  }

  private static void insert(JdbcClient.StatementSpec statement, Rule whenItIsThereAlready) {
    try {
      statement.update();
    } catch (DuplicateKeyException e) {
      throw new BrokenRule(whenItIsThereAlready);
    }
  }
}
