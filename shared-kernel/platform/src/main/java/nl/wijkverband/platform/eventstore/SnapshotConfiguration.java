package nl.wijkverband.platform.eventstore;

import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A long history answers as fast as a new one (decision 35). An aggregate names it:
 * {@code @Aggregate(snapshotTriggerDefinition = "everyHundredEvents")}, and has a
 * {@code @Revision}.
 */
@Configuration(proxyBeanMethods = false)
class SnapshotConfiguration {

  private static final int EVENTS = 100;

  @Bean
  Snapshots snapshotter(
      org.axonframework.config.Configuration axon,
      EventStore eventStore,
      ParameterResolverFactory parameters,
      HandlerDefinition handlers) {
    return new Snapshots(
        SpringAggregateSnapshotter.builder()
            .eventStore(eventStore)
            .repositoryProvider(axon::repository)
            .parameterResolverFactory(parameters)
            .handlerDefinition(handlers));
  }

  @Bean
  SnapshotTriggerDefinition everyHundredEvents(Snapshotter snapshotter) {
    return new EventCountSnapshotTriggerDefinition(snapshotter, EVENTS);
  }
}
