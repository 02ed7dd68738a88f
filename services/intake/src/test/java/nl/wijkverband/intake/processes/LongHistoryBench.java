package nl.wijkverband.intake.processes;

import static nl.wijkverband.intake.People.GP;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import nl.wijkverband.intake.Bodies;
import nl.wijkverband.intake.RunningIntake;
import nl.wijkverband.vocabulary.CaseId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What one more health score costs in a case with a longer and longer history, without snapshots
 * and with them. Not in the default run: {@code mvn -pl services/intake test
 * -Dtest=LongHistoryBench}.
 */
class LongHistoryBench extends RunningIntake {

  private static final int[] LENGTHS = {1, 100, 1_000, 5_000};
  private static final int TIMES = 40;

  @Autowired private JdbcClient rows;

  @Test
  void one_more_event() throws Exception {
    mayTakeSnapshots(false);
    measure(LENGTHS[2]);
    for (int length : LENGTHS) {
      System.out.printf("without snapshots, %,d events: %s%n", length, measure(length));
    }
    mayTakeSnapshots(true);
    for (int length : LENGTHS) {
      System.out.printf("with snapshots, %,d events: %s%n", length, measure(length));
    }
  }

  /** The quickest and the median of some appends. */
  private String measure(int length) throws Exception {
    CaseId caseId = aCase();
    String path = "/v1/cases/" + caseId + "/health-scores";
    made(post(GP, path, Bodies.SCORE));
    lengthen(caseId, length);
    made(post(GP, path, Bodies.SCORE));
    // Time for a snapshot, when there is to be one.
    Thread.sleep(1_000);
    double[] millis = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      made(post(GP, path, Bodies.SCORE));
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    return "%.1f ms at best, median %.1f ms".formatted(millis[0], millis[TIMES / 2]);
  }

  /** As if its last event had been said over and over. */
  private void lengthen(CaseId caseId, int length) throws SQLException {
    asOwner(
        """
        insert into domain_event (event_id, type, revision, case_id, patient_id, aggregate_id,
          sequence_number, effective_at, actor_id, actor_role, actor_organisation, causation_id,
          correlation_id, allowed_under, consent, policy_version, key_id, payload)
        select gen_random_uuid(), type, revision, case_id, patient_id, aggregate_id, next,
          effective_at, actor_id, actor_role, actor_organisation, causation_id, correlation_id,
          allowed_under, consent, policy_version, key_id, payload
        from domain_event, generate_series(2, %d) next
        where aggregate_id = '%s' and sequence_number = 1"""
            .formatted(length - 1, caseId));
    assertThat(
            rows.sql("select max(sequence_number) from domain_event where aggregate_id = ?")
                .param(caseId.value())
                .query(Integer.class)
                .single())
        .isEqualTo(Math.max(1, length - 1));
  }

  private static void mayTakeSnapshots(boolean may) throws SQLException {
    String app = DATABASE.app().user();
    asOwner(
        may
            ? "grant insert on aggregate_snapshot to " + app
            : "revoke insert on aggregate_snapshot from " + app);
  }

  private static void asOwner(String sql) throws SQLException {
    try (Connection owner = DATABASE.owner().connect();
        var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
