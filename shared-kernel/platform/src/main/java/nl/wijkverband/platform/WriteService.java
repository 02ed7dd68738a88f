package nl.wijkverband.platform;

import nl.wijkverband.platform.access.OwnEventsConfiguration;
import nl.wijkverband.platform.command.CommandConfiguration;
import nl.wijkverband.platform.disclosure.DisclosureConfiguration;
import nl.wijkverband.platform.eventstore.EventStoreConfiguration;
import nl.wijkverband.platform.publish.RelayConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * A service with events of its own: event store, commands, relay, inbox, access, personal data and
 * the web edge. It brings a {@code Publisher} and its aggregates.
 */
@Configuration(proxyBeanMethods = false)
@Import({
  CommonParts.class,
  EventStoreConfiguration.class,
  CommandConfiguration.class,
  OwnEventsConfiguration.class,
  DisclosureConfiguration.class,
  RelayConfiguration.class
})
public class WriteService {

  @Bean
  static Migrations migrations() {
    return new Migrations("eventstore", "publish", "inbox", "access", "rebuild");
  }
}
