package nl.wijkverband.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.wijkverband.local.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The interleavings of writers and readers, one step after the other (README.md). */
class HolesTest {

  private final TestStore store = new TestStore();

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  @Test
  void events_behind_an_open_writer_wait_for_it_and_then_come_in_order() throws Exception {
    var slow = store.writer();
    slow.append(1);
    store.committed();
    store.committed();

    assertThat(store.read(0)).isEmpty();
    slow.commit();

    assertThat(store.read(0)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void events_behind_a_rollback_come_once_it_has_ended() throws Exception {
    var failing = store.writer();
    failing.append(2);
    store.committed();

    assertThat(store.read(0)).isEmpty();
    failing.rollback();

    assertThat(store.readSoon(0, 1)).containsExactly(3L);
  }

  @Test
  void a_rollback_that_has_ended_is_passed() throws Exception {
    store.committed();
    var failing = store.writer();
    failing.append(3);
    failing.rollback();
    store.committed();

    assertThat(store.read(0)).containsExactly(1L);
    assertThat(store.readSoon(1, 1)).containsExactly(5L);
  }

  @Test
  void what_lies_before_a_hole_is_read_and_what_is_committed_late_into_it_is_not_lost()
      throws Exception {
    store.committed();
    var slow = store.writer();
    slow.append(1);
    for (int i = 0; i < 20; i++) {
      store.committed();
    }

    assertThat(store.read(0)).containsExactly(1L);
    for (int i = 0; i < 5; i++) {
      assertThat(store.read(1)).isEmpty();
    }
    slow.commit();

    assertThat(store.read(1)).startsWith(2L, 3L).hasSize(21);
  }

  @Test
  void a_witness_called_before_the_late_commit_does_not_hide_it() throws Exception {
    var slow = store.writer();
    slow.append(1);
    store.committed();
    assertThat(store.read(0)).as("calls the witness").isEmpty();
    var second = store.writer();
    second.append(1);
    store.committed();
    slow.commit();

    assertThat(store.read(0)).containsExactly(1L, 2L);
    assertThat(store.read(2)).as("the second hole needs its own witness").isEmpty();
    second.commit();
    assertThat(store.read(2)).containsExactly(3L, 4L);
  }

  @Test
  void two_open_writers_that_end_in_the_other_order_lose_nothing() throws Exception {
    var first = store.writer();
    first.append(1);
    var second = store.writer();
    second.append(1);
    store.committed();

    second.commit();
    assertThat(store.read(0)).isEmpty();
    first.commit();

    assertThat(store.read(0)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void a_writer_of_several_events_among_others_holds_up_only_what_comes_behind() throws Exception {
    var slow = store.writer();
    store.committed();
    slow.append(2);
    store.committed();
    slow.append(1);
    store.committed();

    assertThat(store.read(0)).containsExactly(1L);
    slow.commit();
    assertThat(store.read(1)).containsExactly(2L, 3L, 4L, 5L, 6L);
  }

  @Test
  void a_reader_that_starts_midway_is_held_up_by_holes_ahead_of_it_only() throws Exception {
    var before = store.writer();
    before.append(1);
    store.committed();
    var ahead = store.writer();
    ahead.append(1);
    store.committed();

    assertThat(store.read(1)).containsExactly(2L);
    assertThat(store.read(2)).isEmpty();
    ahead.commit();
    assertThat(store.read(2)).containsExactly(3L, 4L);
    before.rollback();
  }

  @Test
  void readers_of_two_processes_and_two_of_one_process_see_the_same() throws Exception {
    var other = store.anotherProcess().reader();
    var slow = store.writer();
    slow.append(1);
    store.committed();
    assertThat(store.read(0)).as("the first has called its witness").isEmpty();
    var failing = store.writer();
    failing.append(1);
    store.committed();
    slow.commit();

    assertThat(store.read(other, 0)).as("the second comes fresh").containsExactly(1L, 2L);
    assertThat(store.read(0)).containsExactly(1L, 2L);
    assertThat(store.read(other, 2)).isEmpty();
    failing.rollback();
    assertThat(store.readSoon(2, 1)).containsExactly(4L);
    assertThat(store.readSoon(other, 2, 1)).containsExactly(4L);
    assertThat(store.readSoon(other, 0, 3))
        .isEqualTo(store.readSoon(0, 3))
        .containsExactly(1L, 2L, 4L);
  }

  @Test
  void the_first_position_may_be_far_from_one() throws Exception {
    store.asOwner("alter sequence domain_event_position_seq restart with 5000000000");
    var slow = store.writer();
    slow.append(1);
    store.committed();

    assertThat(store.read(0)).isEmpty();
    slow.commit();

    assertThat(store.readSoon(0, 2)).containsExactly(5_000_000_000L, 5_000_000_001L);
  }

  @Test
  void a_writer_with_an_old_transaction_id_may_take_a_late_position() throws Exception {
    var early = store.writer();
    early.transactionId();
    store.committed();
    store.committed();
    assertThat(store.read(0)).containsExactly(1L, 2L);
    early.append(1);
    store.committed();

    assertThat(store.read(2)).isEmpty();
    early.commit();
    assertThat(store.read(2)).containsExactly(3L, 4L);
  }

  @Test
  void a_running_writer_may_be_as_young_as_the_snapshots_xmin() throws Exception {
    var reads = new SnapshotReads(store.dataSource, "sample");
    var running = store.writer();
    running.append(1);

    // The reason why xmax (or any id that is not one's own) proves nothing: it equals the writer's.
    assertThat(reads.now().xmin()).isLessThanOrEqualTo(running.transactionId());
    store.committed();
    assertThat(reads.now().xmin()).isLessThanOrEqualTo(running.transactionId());

    assertThat(store.read(0)).isEmpty();
    assertThat(reads.now().xmin()).isLessThanOrEqualTo(running.transactionId());
    running.commit();
    assertThat(store.read(0)).containsExactly(1L, 2L);
  }

  /**
   * The one order in which a snapshot's xmax, taken as a witness, would lose an event; unless the
   * database itself uses an id in between, so more than once.
   */
  @RepeatedTest(3)
  void the_youngest_transaction_may_hold_the_hole_behind_which_an_older_one_commits()
      throws Exception {
    var older = store.writer();
    long olderId = older.transactionId();
    var youngest = store.writer();
    youngest.append(1);
    older.append(1);
    older.commit();
    assertThat(youngest.transactionId()).isGreaterThan(olderId);

    assertThat(store.read(0)).isEmpty();
    assertThat(store.read(0)).isEmpty();
    youngest.commit();
    assertThat(store.read(0)).containsExactly(1L, 2L);
  }

  @Test
  void a_foreign_transaction_in_the_cluster_delays_a_hole_and_nothing_else() throws Exception {
    var elsewhere = TestPostgres.shared().superuser("postgres").connect();
    elsewhere.setAutoCommit(false);
    elsewhere.createStatement().execute("select pg_current_xact_id()");
    store.committed();
    assertThat(store.read(0)).as("no hole, no wait").containsExactly(1L);
    var failing = store.writer();
    failing.append(1);
    failing.rollback();
    store.committed();

    assertThat(store.read(1)).isEmpty();
    elsewhere.rollback();
    elsewhere.close();

    assertThat(store.readSoon(1, 1)).containsExactly(3L);
  }

  @Test
  void a_foreign_transaction_that_began_after_the_witness_delays_nothing() throws Exception {
    var failing = store.writer();
    failing.append(1);
    store.committed();
    assertThat(store.read(0)).as("calls the witness").isEmpty();
    var elsewhere = TestPostgres.shared().superuser("postgres").connect();
    elsewhere.setAutoCommit(false);
    elsewhere.createStatement().execute("select pg_current_xact_id()");
    failing.rollback();

    assertThat(store.readSoon(0, 1)).containsExactly(2L);
    elsewhere.rollback();
    elsewhere.close();
  }

  @Test
  void a_killed_writer_leaves_a_hole_that_is_passed() throws Exception {
    var killed = store.writer();
    killed.append(1);
    store.committed();
    assertThat(store.read(0)).isEmpty();

    TestStore.execute(
        TestPostgres.shared().superuser("postgres"),
        "select pg_terminate_backend(" + killed.backend() + ", 5000)");

    assertThat(store.readSoon(0, 1)).containsExactly(2L);
  }

  @Test
  void a_writer_inside_a_savepoint_is_waited_for_too() throws Exception {
    var slow = store.writer();
    slow.execute("savepoint one");
    slow.append(1);
    slow.execute("release savepoint one");
    slow.execute("savepoint two");
    slow.append(1);
    slow.execute("rollback to savepoint two");
    store.committed();

    assertThat(store.read(0)).isEmpty();
    slow.commit();
    assertThat(store.readSoon(0, 2)).containsExactly(1L, 3L);
  }

  @Test
  void a_reader_inside_a_transaction_still_calls_a_fresh_witness() throws Exception {
    var transaction = new TransactionTemplate(new DataSourceTransactionManager(store.dataSource));
    var slow = store.writer();
    transaction.executeWithoutResult(
        status -> {
          // An older id than the writer's: as a witness it would prove nothing.
          JdbcClient.create(store.dataSource)
              .sql("select pg_current_xact_id()::text")
              .query(String.class)
              .single();
          try {
            slow.append(1);
            store.committed();
            assertThat(store.read(0)).isEmpty();
            assertThat(store.read(0)).isEmpty();
            slow.commit();
          } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
          }
          assertThat(store.read(0)).containsExactly(1L, 2L);
        });
  }

  /**
   * With the sequence locked a writer stands still exactly where it takes its position. One row and
   * several are two plans.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void a_writer_owns_its_transaction_id_before_it_takes_a_position(int events) throws Exception {
    try (var owner = store.database.owner().connect()) {
      owner.setAutoCommit(false);
      owner.createStatement().execute("alter sequence domain_event_position_seq cache 1");
      var writer = store.writer();
      int backend = writer.backend();
      var appending = CompletableFuture.supplyAsync(() -> writer.append(events));
      var waiting =
          """
          select true from pg_locks where not granted and pid = %d
            and relation = 'domain_event_position_seq'::regclass"""
              .formatted(backend);
      var superuser = TestPostgres.shared().superuser(owner.getCatalog());
      while (booleans(superuser, waiting).isEmpty()) {
        assertThat(appending).isNotDone();
      }
      // Only now: in one question activity is looked at before locks, and may be older.
      var owns = "select backend_xid is not null from pg_stat_activity where pid = " + backend;
      assertThat(booleans(superuser, owns))
          .as("waits for its position, with a transaction id")
          .containsExactly(true);
      owner.rollback();
      assertThat(appending.get()).hasSize(events).startsWith(1L);
      writer.commit();
    }
  }

  private static List<Boolean> booleans(nl.wijkverband.local.DatabaseLogin login, String sql)
      throws java.sql.SQLException {
    try (var connection = login.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var found = new java.util.ArrayList<Boolean>();
      while (rows.next()) {
        found.add(rows.getBoolean(1));
      }
      return found;
    }
  }

  @Test
  void nobody_chooses_a_position_or_a_transaction_id() {
    for (String column : List.of("position", "written_by", "recorded_at")) {
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () ->
                  TestStore.execute(
                      store.database.app(),
                      "insert into domain_event (event_id, "
                          + column
                          + ") overriding system value values (null, null)"))
          .hasMessageContaining("permission denied");
    }
  }
}
