package nl.wijkverband.platform.eventstore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wijkverband.local.DatabaseLogin;
import nl.wijkverband.platform.envelope.Envelope;
import nl.wijkverband.platform.personaldata.EncryptedPersonalData;
import nl.wijkverband.platform.personaldata.TestPersonalData;
import nl.wijkverband.platform.sample.Sample;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * A process of its own: one instance of a service, whose processor writes down what it handled in
 * the transaction that moves its token. It takes orders on its input: to work with so many segments
 * at most ({@code take 4}), and to go on where it stopped ({@code go on}).
 */
final class OneInstance {

  static final int SEGMENTS = 4;
  static final String HELD = "held";

  private final String name;
  private final UUID holdAt;
  private final HikariDataSource dataSource;
  private final JdbcTemplate database;
  private final AtomicInteger mayTake = new AtomicInteger(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  private OneInstance(String name, UUID holdAt, DatabaseLogin login) {
    this.name = name;
    this.holdAt = holdAt;
    var settings = new HikariConfig();
    settings.setJdbcUrl(login.url());
    settings.setUsername(login.user());
    settings.setPassword(login.password());
    settings.setMaximumPoolSize(12);
    dataSource = new HikariDataSource(settings);
    database = new JdbcTemplate(dataSource);
  }

  public static void main(String[] arguments) throws IOException {
    var instance = new OneInstance(arguments[0], UUID.fromString(arguments[2]), login("DB"));
    boolean stockTokens = Boolean.parseBoolean(arguments[1]);
    var processor = instance.processor(stockTokens);
    Runtime.getRuntime().addShutdownHook(new Thread(processor::shutDown));
    instance.takeOrders(processor);
  }

  private static DatabaseLogin login(String which) {
    return new DatabaseLogin(
        System.getenv(which + "_URL"),
        System.getenv(which + "_USER"),
        System.getenv(which + "_PASSWORD"));
  }

  private PooledStreamingEventProcessor processor(boolean stockTokens) {
    var personalData = new EncryptedPersonalData(TestPersonalData.keyring(login("KEYRING")));
    var types = EventTypes.in(Sample.class.getPackageName());
    var parts = EventStoreParts.of(dataSource, "sample", types, List.of(), personalData);
    var axon = new EventStoreConfiguration();
    var workers = Executors.newScheduledThreadPool(SEGMENTS);
    var coordinator = Executors.newSingleThreadScheduledExecutor();
    return PooledStreamingEventProcessor.builder()
        .name("list")
        .eventHandlerInvoker(SimpleEventHandlerInvoker.builder().eventHandlers(this).build())
        .errorHandler(PropagatingErrorHandler.instance())
        .messageSource(axon.eventStore(parts.engine(), parts.reader()))
        .initialToken(StreamableMessageSource::createTailToken)
        .tokenStore(tokens(axon, stockTokens))
        .transactionManager(
            axon.axonTransactionManager(new DataSourceTransactionManager(dataSource)))
        .initialSegmentCount(SEGMENTS)
        .maxSegmentProvider(processor -> mayTake.get())
        .workerExecutor(workers)
        .coordinatorExecutor(coordinator)
        .tokenClaimInterval(200)
        .claimExtensionThreshold(500)
        .batchSize(10)
        .build();
  }

  private TokenStore tokens(EventStoreConfiguration axon, boolean stock) {
    var settings =
        OwnedTokenStore.settings(axon.connectionProvider(dataSource), AxonSerializers.forTokens())
            .claimTimeout(Duration.ofSeconds(3));
    return stock ? settings.build() : OwnedTokenStore.with(settings);
  }

  @EventHandler
  void on(Sample.NoteWritten event, @MetaDataValue(EventMetadata.ENVELOPE) Envelope envelope)
      throws InterruptedException {
    database.update(
        "insert into handled (position, aggregate_id, sequence_number, instance) values (?, ?, ?, ?)",
        envelope.position(),
        envelope.aggregateId(),
        envelope.sequenceNumber(),
        name);
    if (event.id().equals(holdAt) && goOn.getCount() > 0) {
      System.out.println(HELD);
      goOn.await();
    }
  }

  private void takeOrders(PooledStreamingEventProcessor processor) throws IOException {
    var orders = new BufferedReader(new InputStreamReader(System.in));
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      if (order.startsWith("take ")) {
        mayTake.set(Integer.parseInt(order.substring("take ".length())));
        processor.start();
      } else {
        goOn.countDown();
      }
    }
    // Who gave the orders is gone.
    Runtime.getRuntime().halt(1);
  }
}
