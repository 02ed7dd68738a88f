package nl.wijkverband.platform.access;

import java.util.List;
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
      publisher.translate(event.getPayload()).ifPresent(facts::apply);
    }
  }
}
