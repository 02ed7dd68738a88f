package nl.wijkverband.messaging.read.conversations;

import java.util.List;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.vocabulary.PatientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was shown what (NEN 7513): written in the transaction that reads, so without a line in the
 * log there is no answer; rows can be added and nothing else.
 */
@Component
class AccessLog {

  private final JdbcClient jdbc;

  AccessLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void append(String action, Caller caller, List<PatientId> patients, String ground) {
    jdbc.sql(
            """
            insert into access_log
              (actor_id, actor_role, organisation_id, action, patients, ground, correlation_id)
            values (?, ?, ?, ?, ?::uuid[], ?, ?)
            """)
        .params(
            caller.actor().id().value(),
            caller.actor().role().code(),
            caller.actor().organisationId().value(),
            action,
            patients.stream().map(PatientId::toString).toArray(String[]::new),
            ground,
            caller.correlationId())
        .update();
  }
}
