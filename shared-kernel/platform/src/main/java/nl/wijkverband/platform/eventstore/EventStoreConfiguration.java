package nl.wijkverband.platform.eventstore;

import javax.sql.DataSource;
import nl.wijkverband.platform.envelope.CommandContext;
import nl.wijkverband.platform.personaldata.PersonalData;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Axon on our event store. Every bean is named here, because Axon's own configuration runs before
 * Boot's data source exists and then quietly chooses to do without transactions.
 */
@Configuration(proxyBeanMethods = false)
@Import(SnapshotConfiguration.class)
public class EventStoreConfiguration {

  static {
    // An advertisement in the log of every start otherwise.
    System.setProperty("disable-axoniq-console-message", "true");
  }

  @Bean
  EventTypes eventTypes(@Value("${wijkverband.events-package}") String eventsPackage) {
    return EventTypes.in(eventsPackage);
  }

  @Bean
  HandledCommands handledCommands(DataSource dataSource) {
    return new HandledCommands(dataSource);
  }

  @Bean
  EventStoreParts eventStoreParts(
      DataSource dataSource,
      EventTypes types,
      ObjectProvider<Upcaster> upcasters,
      PersonalData personalData,
      @Value("${wijkverband.service}") String service) {
    return new EventStoreParts(
        dataSource,
        service,
        new EventCodec(types, new Upcasters(upcasters.orderedStream().toList()), personalData),
        personalData);
  }

  @Bean
  PostgresEventStorageEngine eventStorageEngine(EventStoreParts parts) {
    return parts.engine();
  }

  @Bean
  EventReader eventReader(EventStoreParts parts) {
    return parts.reader();
  }

  @Bean
  @Qualifier("eventStore")
  PostgresEventStore eventStore(PostgresEventStorageEngine engine, EventReader reader) {
    return new PostgresEventStore(engine, reader);
  }

  @Bean
  TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
    return new SpringTransactionManager(transactions);
  }

  @Bean
  ConnectionProvider connectionProvider(DataSource dataSource) {
    return new UnitOfWorkAwareConnectionProviderWrapper(
        new SpringDataSourceConnectionProvider(dataSource));
  }

  @Bean
  TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
    return OwnedTokenStore.with(OwnedTokenStore.settings(connections, serializer));
  }

  @Bean
  @Primary
  Serializer defaultSerializer() {
    return AxonSerializers.forTokens();
  }

  @Bean
  @Qualifier("messageSerializer")
  Serializer messageSerializer() {
    return AxonSerializers.forMessages();
  }

  @Bean
  @Qualifier("eventSerializer")
  Serializer eventSerializer() {
    return AxonSerializers.forMessages();
  }

  /** Every event of a command carries what the command knew; nothing else travels along. */
  @Bean
  CorrelationDataProvider commandContextToEvents() {
    return message -> message.getMetaData().subset(CommandContext.METADATA_KEY);
  }

  /** Two handlers for one command is a mistake, not a choice. */
  @Bean
  DuplicateCommandHandlerResolver duplicateCommandHandlers() {
    return DuplicateCommandHandlerResolution.rejectDuplicates();
  }

  @Bean
  EventStoreCheck eventStoreCheck(
      org.axonframework.config.Configuration axon,
      EventStoreParts parts,
      DataSource dataSource,
      PlatformTransactionManager transactions) {
    return new EventStoreCheck(axon, parts.engine(), dataSource, transactions);
  }
}
