package nl.wijkverband.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.local.ServiceDatabase;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.sample.Sample;
import nl.wijkverband.platform.sample.SampleService;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.PatientId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever goes wrong with a snapshot, the commands do not notice. */
class SnapshotsBesideCommandsTest {

  private static ServiceDatabase database;
  private static ConfigurableApplicationContext service;

  private final PatientId patient = new PatientId(UUID.randomUUID());
  private final UUID notebook = UUID.randomUUID();

  @BeforeAll
  static void start() {
    database = TestPostgres.shared().freshService("intake");
    service = SampleService.start(database);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @BeforeEach
  void aPatient() {
    service.getBean(PersonalData.class).createKey(patient);
  }

  @Test
  void a_snapshot_that_has_to_wait_keeps_no_command_waiting() throws Exception {
    try (Connection holds = database.owner().connect()) {
      holds.setAutoCommit(false);
      execute(holds, "lock table aggregate_snapshot in exclusive mode");

      write(150);
      write(1);

      assertThat(events()).isEqualTo(151);
      assertThat(snapshots()).isEmpty();
    }
    awaitSnapshotFrom(99);
  }

  @Test
  void a_snapshot_that_cannot_be_taken_fails_no_command_and_is_taken_when_it_can()
      throws Exception {
    try (Connection owner = database.owner().connect()) {
      execute(owner, "revoke insert on aggregate_snapshot from " + database.app().user());
      write(150);
      write(1);
      write(1);
      assertThat(events()).isEqualTo(152);
      assertThat(snapshots()).isEmpty();

      execute(owner, "grant insert on aggregate_snapshot to " + database.app().user());
      write(1);
      // An earlier one that waited its turn until now will do: then the last event asks for none.
      awaitSnapshotFrom(151);
    }
  }

  @Test
  void what_is_rolled_back_with_somebody_elses_transaction_is_in_no_snapshot() throws Exception {
    var transaction = new TransactionTemplate(service.getBean(PlatformTransactionManager.class));

    transaction.executeWithoutResult(
        status -> {
          write(150);
          write(1);
          status.setRollbackOnly();
        });
    transaction.executeWithoutResult(status -> write(120));
    awaitSnapshotFrom(99);

    assertThat(events()).isEqualTo(120);
    assertThat(snapshots()).containsExactly(119L);
  }

  @Test
  void a_state_that_cannot_be_read_back_is_as_good_as_none() throws Exception {
    write(150);
    awaitSnapshotFrom(149);
    rows()
        .sql("update aggregate_snapshot set payload = 'kapot' where aggregate_id = ?")
        .param(notebook)
        .update();

    write(1);

    assertThat(events()).isEqualTo(151);
  }

  private void write(int times) {
    service
        .getBean(Commands.class)
        .send(
            new Sample.WriteNote(notebook, "wandelen", times),
            SampleService.caller(null),
            SampleService.ground(patient),
            Instant.now(),
            new GoalId(notebook));
  }

  private static JdbcClient rows() {
    return service.getBean(JdbcClient.class);
  }

  private long events() {
    return rows()
        .sql("select count(*) from domain_event where aggregate_id = ?")
        .param(notebook)
        .query(Long.class)
        .single();
  }

  private List<Long> snapshots() {
    return rows()
        .sql("select sequence_number from aggregate_snapshot where aggregate_id = ?")
        .param(notebook)
        .query(Long.class)
        .list();
  }

  private void awaitSnapshotFrom(long sequenceNumber) throws InterruptedException {
    for (int i = 0; i < 300; i++) {
      if (snapshots().stream().anyMatch(taken -> taken >= sequenceNumber)) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("no snapshot");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
