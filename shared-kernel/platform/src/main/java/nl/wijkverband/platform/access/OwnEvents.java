package nl.wijkverband.platform.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.platform.envelope.CommandContext;
import nl.wijkverband.platform.envelope.Envelope;
import nl.wijkverband.platform.eventstore.StoredEvent;
import nl.wijkverband.platform.publish.Publisher;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Takes the service's own events into the access tables within the transaction that appends them:
 * who opened a case can go on with it at once.
 */
final class OwnEvents implements SmartInitializingSingleton {

  private final EventBus eventBus;
  private final Publisher publisher;
  private final AccessFacts facts;

  OwnEvents(EventBus eventBus, Publisher publisher, AccessFacts facts) {
    this.eventBus = eventBus;
    this.publisher = publisher;
    this.facts = facts;
  }

  @Override
  public void afterSingletonsInstantiated() {
    eventBus.subscribe(this::take);
  }

  private void take(List<? extends EventMessage<?>> events) {
    for (EventMessage<?> event : events) {
      if (event.getMetaData().get(CommandContext.METADATA_KEY) instanceof CommandContext context) {
        take(event.getPayload(), context.effectiveAt(), event.getTimestamp());
      }
    }
  }

  /** One that stands in the store, when the tables are filled anew. */
  void take(StoredEvent stored) {
    Envelope envelope = stored.envelope();
    take(stored.event(), envelope.effectiveAt(), envelope.recordedAt());
  }

  private void take(Object event, Instant effectiveAt, Instant recordedAt) {
    Optional<Contract> published = publisher.translate(event);
    if (published.isPresent()) {
      facts.apply(published.get(), effectiveAt, recordedAt);
    }
  }
}
