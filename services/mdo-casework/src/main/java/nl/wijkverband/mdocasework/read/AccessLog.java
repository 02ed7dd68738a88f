package nl.wijkverband.mdocasework.read;

import java.util.List;
import java.util.stream.Collectors;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.envelope.Ground;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was shown what (NEN 7513): written in the transaction that reads, so without a line in the
 * log there is no answer; rows can be added and nothing else.
 */
@Component
public class AccessLog {

  private final JdbcClient jdbc;

  AccessLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What was done, by whom, which patients it showed and on which grounds. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void append(String action, Caller caller, List<Ground> shown) {
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
            shown.stream().map(ground -> ground.patientId().toString()).toArray(String[]::new),
            grounds(shown),
            caller.correlationId())
        .update();
  }

  private static String grounds(List<Ground> shown) {
    return shown.stream()
        .map(ground -> ground.allowedUnder() + ", policy " + ground.policyVersion())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
