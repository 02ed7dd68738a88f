package nl.wijkverband.platform.access;

import nl.wijkverband.platform.publish.Publisher;
import org.axonframework.eventhandling.EventBus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For services with events of their own. */
@Configuration(proxyBeanMethods = false)
public class OwnEventsConfiguration {

  @Bean
  OwnEvents ownEvents(EventBus eventBus, Publisher publisher, AccessFacts facts) {
    return new OwnEvents(eventBus, publisher, facts);
  }
}
