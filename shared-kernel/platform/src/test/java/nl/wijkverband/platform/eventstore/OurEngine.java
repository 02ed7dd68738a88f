package nl.wijkverband.platform.eventstore;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import nl.wijkverband.platform.envelope.CommandContext;
import nl.wijkverband.platform.envelope.TimeOrderedId;
import nl.wijkverband.platform.sample.SampleService;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;

/** The engine of this package. */
final class OurEngine extends Contender {

  OurEngine(TestStore store) {
    super(store);
  }

  @Override
  EventStorageEngine over(DataSource dataSource) {
    return store.anotherProcess(dataSource).engine();
  }

  @Override
  MetaData metaData(UUID aggregateId) {
    return MetaData.with(
        CommandContext.METADATA_KEY,
        new CommandContext(
            SampleService.ACTOR,
            null,
            SampleService.ground(TestStore.PATIENT),
            Instant.now(),
            UUID.randomUUID(),
            TimeOrderedId.next(),
            null,
            aggregateId));
  }

  @Override
  void nextPosition(long position) throws SQLException {
    store.asOwner("alter sequence domain_event_position_seq restart with " + position);
  }

  @Override
  Duration patience() {
    return Duration.ofSeconds(30);
  }
}
