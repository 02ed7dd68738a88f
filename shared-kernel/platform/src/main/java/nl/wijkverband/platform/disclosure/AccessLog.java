package nl.wijkverband.platform.disclosure;

import java.util.List;
import java.util.stream.Collectors;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.vocabulary.PatientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was shown what (NEN 7513): written in the transaction that reads, so without a line in the
 * log there is no answer; rows can be added and nothing else. The table {@code access_log} is the
 * service's own.
 */
public class AccessLog {

  private final JdbcClient jdbc;

  AccessLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What was done, by whom, and on which grounds their patients were shown. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void append(String action, Caller caller, List<Ground> shown) {
    append(action, caller, shown.stream().map(Ground::patientId).toList(), shown);
  }

  /** As before, where one patient may be shown on the grounds of several cases. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void append(String action, Caller caller, List<PatientId> patients, List<Ground> grounds) {
    append(action, caller, patients, describe(grounds));
  }

  /** As {@link #append(String, Caller, List, List)}, with the grounds in words. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void append(String action, Caller caller, List<PatientId> patients, String ground) {
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

  private static String describe(List<Ground> grounds) {
    return grounds.stream()
        .map(ground -> ground.allowedUnder() + ", policy " + ground.policyVersion())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
