package nl.wijkverband.platform.eventstore;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store over our engine. Not its {@code EmbeddedEventStore}: that one shares a cache
 * between streams and leaves processors to poll every half a second.
 */
public final class PostgresEventStore extends AbstractEventStore {

  private final EventReader reader;

  PostgresEventStore(PostgresEventStorageEngine engine, EventReader reader) {
    super(new Settings().storageEngine(engine));
    this.reader = reader;
  }

  @Override
  public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
    return new EventStream(reader, Tokens.position(token));
  }

  /** What events are stored with. */
  PostgresEventStorageEngine engine() {
    return (PostgresEventStorageEngine) storageEngine();
  }

  private static final class Settings extends AbstractEventStore.Builder {}
}
