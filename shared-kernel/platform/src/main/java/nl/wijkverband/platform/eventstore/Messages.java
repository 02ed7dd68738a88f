package nl.wijkverband.platform.eventstore;

import java.util.Map;
import nl.wijkverband.platform.envelope.Envelope;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;

/** Stored events as Axon sees them; its metadata is the envelope and nothing else. */
public final class Messages {

  private Messages() {}

  /** The message an event handler gets. */
  public static DomainEventMessage<?> domainEvent(StoredEvent stored) {
    Envelope envelope = stored.envelope();
    return new GenericDomainEventMessage<>(
        // Axon would put a Java class name here; ours is a service's, and it needs neither.
        envelope.source(),
        envelope.aggregateId().toString(),
        envelope.sequenceNumber(),
        stored.event(),
        MetaData.from(Map.of(EventMetadata.ENVELOPE, envelope)),
        envelope.eventId().toString(),
        envelope.recordedAt());
  }

  static TrackedEventMessage<?> trackedEvent(StoredEvent stored) {
    return new GenericTrackedDomainEventMessage<>(
        new GlobalSequenceTrackingToken(stored.envelope().position()), domainEvent(stored));
  }
}
