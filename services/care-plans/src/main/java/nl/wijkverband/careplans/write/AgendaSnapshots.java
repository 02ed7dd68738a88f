package nl.wijkverband.careplans.write;

import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An agenda of many years answers as fast as a new one (decision 6). */
@Configuration(proxyBeanMethods = false)
class AgendaSnapshots {

  private static final int EVENTS = 100;

  @Bean
  SnapshotTriggerDefinition everyHundredEvents(Snapshotter snapshotter) {
    return new EventCountSnapshotTriggerDefinition(snapshotter, EVENTS);
  }
}
