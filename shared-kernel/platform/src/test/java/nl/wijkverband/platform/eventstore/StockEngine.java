package nl.wijkverband.platform.eventstore;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;

/**
 * Axon's own JDBC engine on its own PostgreSQL tables, every setting about gaps left as it comes.
 */
final class StockEngine extends Contender {

  private final Serializer serializer = AxonSerializers.forMessages();
  private final PersistenceExceptionResolver nothingIsADuplicate = problem -> false;

  StockEngine(TestStore store) throws SQLException {
    super(store);
    try (var owner = store.database.owner().connect()) {
      var schema = new EventSchema();
      PostgresEventTableFactory.INSTANCE.createDomainEventTable(owner, schema).executeUpdate();
      PostgresEventTableFactory.INSTANCE.createSnapshotEventTable(owner, schema).executeUpdate();
    }
    store.asOwner(
        "grant select, insert on DomainEventEntry to "
            + store.database.app().user()
            + "; grant usage on sequence domainevententry_globalindex_seq to "
            + store.database.app().user());
  }

  @Override
  EventStorageEngine over(DataSource dataSource) {
    return JdbcEventStorageEngine.builder()
        .connectionProvider(dataSource::getConnection)
        .transactionManager(NoTransactionManager.INSTANCE)
        .eventSerializer(serializer)
        .snapshotSerializer(serializer)
        .persistenceExceptionResolver(nothingIsADuplicate)
        .build();
  }

  @Override
  MetaData metaData(UUID aggregateId) {
    return MetaData.emptyInstance();
  }

  @Override
  void nextPosition(long position) throws SQLException {
    store.asOwner("alter sequence domainevententry_globalindex_seq restart with " + position);
  }

  /** What it has gone beyond does not come by waiting. */
  @Override
  Duration patience() {
    return Duration.ofMillis(500);
  }
}
