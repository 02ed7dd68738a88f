package nl.wijkverband.platform;

import nl.wijkverband.platform.command.CommandConfiguration;
import nl.wijkverband.platform.eventstore.EventStoreConfiguration;
import nl.wijkverband.platform.json.JsonConfiguration;
import nl.wijkverband.platform.personaldata.PersonalDataConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything a service with events of its own needs from the platform. */
@Configuration(proxyBeanMethods = false)
@Import({
  JsonConfiguration.class,
  PersonalDataConfiguration.class,
  EventStoreConfiguration.class,
  CommandConfiguration.class
})
public class WriteService {}
