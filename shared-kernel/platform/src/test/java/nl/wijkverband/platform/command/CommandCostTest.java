package nl.wijkverband.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.envelope.IdempotencyKey;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.sample.Sample;
import nl.wijkverband.platform.sample.SampleService;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.PatientId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How often a command goes to the database, and how much it reads there. */
class CommandCostTest {

  private static ConfigurableApplicationContext service;

  private final PatientId patient = new PatientId(UUID.randomUUID());
  private final UUID notebook = UUID.randomUUID();

  @BeforeAll
  static void start() {
    var database = TestPostgres.shared().freshService("intake");
    service = SampleService.start(CountedDatabase.class, database);
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
  void a_command_costs_four_round_trips_and_one_more_with_a_key() {
    send(20, null);

    var work = CountedDatabase.of(() -> send(5, null));
    assertThat(work.steps()).as("snapshot, read, append, commit").hasSize(4).endsWith("commit");

    var key = new IdempotencyKey(UUID.randomUUID(), "a");
    work = CountedDatabase.of(() -> send(5, key));
    assertThat(work.steps())
        .as("look up, snapshot, read, append, commit")
        .hasSize(5)
        .endsWith("commit");

    work = CountedDatabase.of(() -> send(5, key));
    assertThat(work.steps()).as("look up").hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 99, 100, 101, 1_250})
  void however_long_the_history_no_more_is_read_than_since_the_last_snapshot(int length)
      throws Exception {
    send(length, null);
    if (length >= 100) {
      awaitSnapshotUpTo(length - 1);
    }

    var work = CountedDatabase.of(() -> send(1, null));

    assertThat(work.steps()).hasSize(4);
    assertThat(work.rows()).as("a snapshot, events, the new position").isBetween(2, 102);
  }

  private void awaitSnapshotUpTo(long sequenceNumber) throws InterruptedException {
    var rows = service.getBean(JdbcClient.class);
    for (int i = 0; i < 300; i++) {
      if (rows.sql(
                  "select 1 from aggregate_snapshot where aggregate_id = ? and sequence_number = ?")
              .params(notebook, sequenceNumber)
              .query()
              .listOfRows()
              .size()
          == 1) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("no snapshot");
  }

  private void send(int times, @Nullable IdempotencyKey key) {
    service
        .getBean(Commands.class)
        .send(
            new Sample.WriteNote(notebook, "wandelen", times),
            SampleService.caller(key),
            SampleService.ground(patient),
            Instant.now(),
            new GoalId(notebook));
  }
}
