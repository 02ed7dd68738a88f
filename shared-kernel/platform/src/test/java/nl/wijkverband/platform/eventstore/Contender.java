package nl.wijkverband.platform.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.wijkverband.platform.sample.Sample;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * An engine in a scenario that is written once and played against two: ours and Axon's own, each
 * through Axon's interface only, each on tables of its own.
 */
abstract class Contender {

  static final Duration RIGHT = Duration.ZERO;

  final TestStore store;
  private final List<String> committed = Collections.synchronizedList(new ArrayList<>());

  Contender(TestStore store) {
    this.store = store;
  }

  /** The engine as a process of its own would have it. */
  abstract EventStorageEngine over(DataSource dataSource);

  abstract MetaData metaData(UUID aggregateId);

  abstract void nextPosition(long position) throws SQLException;

  /** How long an event that is not seen is waited for. */
  abstract Duration patience();

  /** What was committed and this reader has not seen. */
  List<String> missedBy(Follower follower) {
    var missed = new ArrayList<>(committed);
    missed.removeAll(follower.seen);
    return missed;
  }

  Transaction begin() throws SQLException {
    return new Transaction();
  }

  /** One event, committed at once, by a writer whose clock is off by so much. */
  String committed(Duration clockOff) throws SQLException {
    try (var transaction = begin()) {
      String id = transaction.append(1, clockOff).getFirst();
      transaction.commit();
      return id;
    }
  }

  String committed() throws SQLException {
    return committed(RIGHT);
  }

  /** A writer's transaction, open until it is told to end. */
  final class Transaction implements AutoCloseable {

    private final Connection connection = store.database.app().connect();
    private final List<String> appended = new ArrayList<>();
    private final EventStorageEngine engine;

    private Transaction() throws SQLException {
      connection.setAutoCommit(false);
      engine = over(new SingleConnectionDataSource(connection, true));
    }

    List<String> append(int events, Duration clockOff) {
      var aggregate = UUID.randomUUID();
      var messages = new ArrayList<GenericDomainEventMessage<?>>();
      var ids = new ArrayList<String>();
      for (int i = 0; i < events; i++) {
        ids.add(UUID.randomUUID().toString());
        messages.add(
            new GenericDomainEventMessage<>(
                "Sample",
                aggregate.toString(),
                i,
                Sample.note(aggregate, "wandelen", i),
                metaData(aggregate),
                ids.getLast(),
                Instant.now().plus(clockOff)));
      }
      engine.appendEvents(messages);
      appended.addAll(ids);
      return ids;
    }

    String append() {
      return append(1, RIGHT).getFirst();
    }

    void commit() throws SQLException {
      connection.commit();
      committed.addAll(appended);
      appended.clear();
    }

    void rollback() throws SQLException {
      connection.rollback();
      appended.clear();
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }

  /** A reader that starts at the tail, like a new processor. */
  Follower follower() {
    return new Follower();
  }

  /** Reads on from its token, and remembers. */
  final class Follower {

    private final EventStorageEngine engine = over(store.dataSource);
    final List<String> seen = new ArrayList<>();
    @Nullable TrackingToken token;

    /** What there is now. */
    void readOn() {
      try (var messages = engine.readEvents(token, false)) {
        messages.forEach(
            message -> {
              seen.add(message.getIdentifier());
              token = message.trackingToken();
            });
      }
    }

    void readUntil(String id) throws InterruptedException {
      long until = System.nanoTime() + patience().toNanos();
      readOn();
      while (!seen.contains(id) && System.nanoTime() < until) {
        Thread.sleep(5);
        readOn();
      }
    }

    boolean sawAnythingTwice() {
      return new HashSet<>(seen).size() < seen.size();
    }

    int bytesOfToken() {
      return AxonSerializers.forTokens().serialize(token, byte[].class).getData().length;
    }
  }
}
