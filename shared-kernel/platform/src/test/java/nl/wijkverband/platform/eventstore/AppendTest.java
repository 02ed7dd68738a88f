package nl.wijkverband.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.envelope.IdempotencyKey;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One statement, wholly or not at all. */
class AppendTest {

  private final TestStore store = new TestStore();
  private final JdbcClient database = JdbcClient.create(store.dataSource);
  private final UUID aggregate = UUID.randomUUID();

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  private long count(String table) {
    return database.sql("select count(*) from " + table).query(Long.class).single();
  }

  @Test
  void the_events_of_one_append_stand_in_their_order_without_holes_between() throws Exception {
    try (var writer = store.writer()) {
      var positions = writer.append(aggregate, 0, 40, null);
      writer.commit();

      assertThat(positions).isSorted().hasSize(40);
      assertThat(positions.getLast() - positions.getFirst()).isEqualTo(39);
    }
    var sequence =
        store.parts.reader().readAfter(0, 100).stream()
            .map(event -> event.envelope().sequenceNumber())
            .toList();
    assertThat(sequence).isSorted().hasSize(40).startsWith(0L);
  }

  @Test
  void a_sequence_number_that_is_taken_is_a_conflict_and_nothing_is_written() throws Exception {
    try (var first = store.writer();
        var second = store.writer()) {
      first.append(aggregate, 0, 2, null);
      first.commit();
      var key = new IdempotencyKey(UUID.randomUUID(), "f");

      assertThatThrownBy(() -> second.append(aggregate, 1, 2, key))
          .isInstanceOf(ConcurrencyException.class);
      second.rollback();
    }
    assertThat(count("domain_event")).isEqualTo(2);
    assertThat(count("handled_command")).isZero();
  }

  @Test
  void a_writer_waits_for_the_other_and_then_has_the_conflict() throws Exception {
    try (var first = store.writer();
        var second = store.writer()) {
      first.append(aggregate, 0, 1, null);
      int backend = second.backend();
      var conflict = CompletableFuture.runAsync(() -> second.append(aggregate, 0, 1, null));
      awaitWaiting(backend);
      first.commit();

      assertThatThrownBy(conflict::join)
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(ConcurrencyException.class);
    }
  }

  @Test
  void after_the_others_rollback_it_succeeds() throws Exception {
    try (var first = store.writer();
        var second = store.writer()) {
      first.append(aggregate, 0, 1, null);
      int backend = second.backend();
      var append = CompletableFuture.supplyAsync(() -> second.append(aggregate, 0, 1, null));
      awaitWaiting(backend);
      first.rollback();

      assertThat(append.get()).containsExactly(2L);
      second.commit();
    }
    assertThat(store.readSoon(0, 1)).containsExactly(2L);
  }

  @Test
  void the_memory_of_the_request_comes_and_goes_with_its_events() throws Exception {
    var key = new IdempotencyKey(UUID.randomUUID(), "f");
    try (var writer = store.writer()) {
      writer.append(aggregate, 0, 3, key);
      assertThat(count("handled_command")).isZero();
      writer.rollback();
      assertThat(count("handled_command")).isZero();
      writer.append(aggregate, 0, 3, key);
      writer.commit();
    }
    var answer = new HandledCommands(store.dataSource).find(key.key()).orElseThrow();
    assertThat(answer)
        .isEqualTo(new HandledCommands.Answer("f", aggregate, store.read(3).getLast()));
  }

  @Test
  void a_key_that_was_used_stops_the_events_too() throws Exception {
    var key = new IdempotencyKey(UUID.randomUUID(), "f");
    try (var first = store.writer();
        var second = store.writer()) {
      first.append(aggregate, 0, 1, key);
      first.commit();

      assertThatThrownBy(() -> second.append(UUID.randomUUID(), 0, 2, key))
          .isInstanceOf(AlreadyHandled.class);
      second.rollback();
    }
    assertThat(count("domain_event")).isEqualTo(1);
  }

  @Test
  void events_cannot_be_changed_or_taken_away() throws Exception {
    store.committed();

    for (String sql :
        java.util.List.of(
            "update domain_event set type = 'x'",
            "delete from domain_event",
            "truncate domain_event",
            "update handled_command set fingerprint = 'x'",
            "update store_epoch set epoch = 2")) {
      assertThatThrownBy(() -> TestStore.execute(store.database.app(), sql))
          .hasMessageContaining("permission denied");
    }
  }

  private static void awaitWaiting(int backend) throws Exception {
    try (var connection = TestPostgres.shared().superuser("postgres").connect();
        var statement = connection.createStatement()) {
      boolean waiting = false;
      while (!waiting) {
        try (var rows =
            statement.executeQuery(
                "select 1 from pg_locks where not granted and pid = " + backend)) {
          waiting = rows.next();
        }
      }
    }
  }
}
