package nl.wijkverband.platform.running;

import java.time.ZoneOffset;
import nl.wijkverband.platform.envelope.Happened;
import nl.wijkverband.platform.personaldata.PersonalData;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A view of the writer's own, kept in the transaction of its events. */
@ProcessingGroup("scores")
public class Scores {

  private final JdbcClient jdbc;
  private final PersonalData personalData;

  Scores(JdbcClient jdbc, PersonalData personalData) {
    this.jdbc = jdbc;
    this.personalData = personalData;
  }

  @EventHandler
  void on(Casework.Opened event, Happened happened) {
    jdbc.sql("insert into scored_case (case_id, patient_id, opened_at) values (?, ?, ?)")
        .params(
            event.caseId().value(),
            event.patientId().value(),
            happened.effectiveAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @EventHandler
  void on(Casework.Scored event, @SequenceNumber long number, Happened happened) {
    jdbc.sql("insert into score values (?, ?, ?, ?)")
        .params(
            event.caseId().value(),
            number,
            event.score(),
            personalData.protectText(event.needed(), happened.patientId()))
        .update();
    jdbc.sql("update scored_case set scores = scores + 1 where case_id = ?")
        .param(event.caseId().value())
        .update();
  }
}
