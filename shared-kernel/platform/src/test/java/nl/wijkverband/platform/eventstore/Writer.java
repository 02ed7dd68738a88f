package nl.wijkverband.platform.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.platform.envelope.CommandContext;
import nl.wijkverband.platform.envelope.IdempotencyKey;
import nl.wijkverband.platform.envelope.TimeOrderedId;
import nl.wijkverband.platform.sample.Sample;
import nl.wijkverband.platform.sample.SampleService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Appends with the engine's own statement on one connection, committing when it is told to. */
final class Writer implements AutoCloseable {

  private final Connection connection;
  private final TestStore store;
  private final EventTable table;
  private final EventCodec codec;

  Writer(Connection connection, TestStore store) throws SQLException {
    this.connection = connection;
    this.store = store;
    connection.setAutoCommit(false);
    table = new EventTable(new SingleConnectionDataSource(connection, true), "sample");
    codec = store.codec();
  }

  /** Appends this many events of a new aggregate and answers with their positions. */
  List<Long> append(int events) {
    return append(UUID.randomUUID(), 0, events, null);
  }

  List<Long> append(UUID aggregateId, long first, int events, @Nullable IdempotencyKey key) {
    var batch = new ArrayList<NewEvent>();
    for (int i = 0; i < events; i++) {
      batch.add(event(aggregateId, first + i, i + 1));
    }
    return table.append(batch, key, aggregateId);
  }

  private NewEvent event(UUID aggregateId, long sequenceNumber, int number) {
    var note = Sample.note(aggregateId, "wandelen", number);
    return new NewEvent(
        TimeOrderedId.next(),
        EventTypes.of(note.getClass()),
        aggregateId,
        sequenceNumber,
        context(aggregateId),
        store.personalData.keyId(TestStore.PATIENT),
        codec.encode(note, TestStore.PATIENT));
  }

  private static CommandContext context(UUID answerId) {
    return new CommandContext(
        SampleService.ACTOR,
        null,
        SampleService.ground(TestStore.PATIENT),
        Instant.now(),
        UUID.randomUUID(),
        TimeOrderedId.next(),
        null,
        answerId);
  }

  /** The writer's transaction id; taken now if it has none yet. */
  long transactionId() throws SQLException {
    return number("select pg_current_xact_id()::text::bigint");
  }

  int backend() throws SQLException {
    return (int) number("select pg_backend_pid()");
  }

  private long number(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  void commit() throws SQLException {
    connection.commit();
  }

  void commitQuietly() {
    try {
      commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void rollback() throws SQLException {
    connection.rollback();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
