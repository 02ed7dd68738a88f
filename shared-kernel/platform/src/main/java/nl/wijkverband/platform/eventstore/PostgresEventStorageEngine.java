package nl.wijkverband.platform.eventstore;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.wijkverband.platform.envelope.CommandContext;
import nl.wijkverband.platform.envelope.IdempotencyKey;
import nl.wijkverband.platform.personaldata.PersonalData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Axon's event storage on PostgreSQL, in which no committed event can be skipped. */
public final class PostgresEventStorageEngine implements EventStorageEngine {

  private static final int BATCH = 1_000;

  private final EventTable table;
  private final SnapshotTable snapshots;
  private final EventCodec codec;
  private final PersonalData personalData;
  private final ProvenReader reader;
  private final Arrivals arrivals;

  PostgresEventStorageEngine(
      EventTable table,
      SnapshotTable snapshots,
      EventCodec codec,
      PersonalData personalData,
      ProvenReader reader,
      Arrivals arrivals) {
    this.table = table;
    this.snapshots = snapshots;
    this.codec = codec;
    this.personalData = personalData;
    this.reader = reader;
    this.arrivals = arrivals;
  }

  @Override
  public void appendEvents(List<? extends EventMessage<?>> messages) {
    if (messages.isEmpty()) {
      return;
    }
    List<NewEvent> events = messages.stream().map(this::prepare).toList();
    CommandContext first = events.getFirst().context();
    // A unit of work may append more than once; the request is remembered with its first events.
    IdempotencyKey key = Appended.nothingYet() ? first.idempotencyKey() : null;
    List<Long> positions = table.append(events, key, first.answerId());
    Appended.note(positions.getLast());
    arrivals.afterCommit();
  }

  private NewEvent prepare(EventMessage<?> message) {
    if (!(message instanceof DomainEventMessage<?> event)) {
      throw new IllegalArgumentException(
          "only aggregates append events: " + message.getPayloadType().getName());
    }
    if (!(event.getMetaData().get(CommandContext.METADATA_KEY) instanceof CommandContext context)) {
      throw new IllegalArgumentException(
          "an event that nobody stands for: " + event.getPayloadType().getName());
    }
    var patientId = context.ground().patientId();
    return new NewEvent(
        UUID.fromString(event.getIdentifier()),
        EventTypes.of(event.getPayloadType()),
        UUID.fromString(event.getAggregateIdentifier()),
        event.getSequenceNumber(),
        context,
        personalData.keyId(patientId),
        codec.encode(event.getPayload(), patientId));
  }

  @Override
  public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
    UUID aggregateId = UUID.fromString(aggregateIdentifier);
    Iterator<StoredRow> rows =
        new Pages<>(
            last ->
                table.readAggregate(
                    aggregateId,
                    last == null ? firstSequenceNumber : last.envelope().sequenceNumber() + 1),
            EventTable::isLast);
    return DomainEventStream.of(stream(rows).map(codec::decode).map(Messages::domainEvent));
  }

  @Override
  public Stream<? extends TrackedEventMessage<?>> readEvents(
      @Nullable TrackingToken trackingToken, boolean mayBlock) {
    long start = Tokens.position(trackingToken);
    Iterator<StoredEvent> events =
        new Pages<>(
            last -> reader.readAfter(last == null ? start : last.envelope().position(), BATCH),
            List::isEmpty);
    return stream(events).map(Messages::trackedEvent);
  }

  private static <T> Stream<T> stream(Iterator<T> items) {
    return StreamSupport.stream(((Iterable<T>) () -> items).spliterator(), false);
  }

  @Override
  public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
    return table.lastSequenceNumber(UUID.fromString(aggregateIdentifier));
  }

  @Override
  public void storeSnapshot(DomainEventMessage<?> snapshot) {
    snapshots.store(snapshot);
  }

  @Override
  public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
    return snapshots.read(UUID.fromString(aggregateIdentifier));
  }

  @Override
  public TrackingToken createTailToken() {
    return new GlobalSequenceTrackingToken(0);
  }

  @Override
  public TrackingToken createHeadToken() {
    return new GlobalSequenceTrackingToken(settledHead());
  }

  @Override
  public TrackingToken createTokenAt(Instant moment) {
    // Writers at work now may still fill a lower position than the lowest one to be seen.
    long head = settledHead();
    long before = table.firstRecordedSince(moment).map(first -> first - 1).orElse(head);
    return new GlobalSequenceTrackingToken(Math.min(before, head));
  }

  private long settledHead() {
    try {
      return reader.settledHead();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for writers", e);
    }
  }
}
