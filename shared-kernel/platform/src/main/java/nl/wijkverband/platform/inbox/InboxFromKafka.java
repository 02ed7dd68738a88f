package nl.wijkverband.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.wijkverband.platform.wire.RecordSize;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** The consumer: batches, committed records only, from the beginning at a first start. */
@Configuration(proxyBeanMethods = false)
@Conditional(OtherTopics.class)
class InboxFromKafka {

  private static final int BATCH = 500;

  @Bean
  ReadingPlace readingPlace(Admin inboxAdmin, JdbcTemplate jdbc) {
    return new ReadingPlace(new TopicLogs(inboxAdmin), new Bookmarks(jdbc));
  }

  @Bean
  Consumption consumption(
      Inbox inbox,
      ReadingPlace place,
      KafkaProperties kafka,
      MeterRegistry meters,
      @Value("${wijkverband.service}") String service) {
    Timer delay =
        Timer.builder("wijk.inbox.delay")
            .description("from recorded in its service to taken in here")
            .publishPercentileHistogram()
            .register(meters);
    var given = new ConsumerConfig(consumer(kafka, service));
    var pollLimit = Duration.ofMillis(given.getInt(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG));
    return new Consumption(inbox, place, new Pace(pollLimit, BATCH), delay);
  }

  @Bean
  ConcurrentMessageListenerContainer<byte[], byte[]> inboxContainer(
      KafkaProperties kafka,
      InboxSettings settings,
      Consumption consumption,
      @Value("${wijkverband.service}") String service) {
    var container =
        new ConcurrentMessageListenerContainer<>(
            new DefaultKafkaConsumerFactory<byte[], byte[]>(consumer(kafka, service)),
            container(settings, consumption));
    container.setBeanName("inbox");
    // The truth is in PostgreSQL, so a batch can be tried as often as it takes.
    container.setCommonErrorHandler(new DefaultErrorHandler(backOff()));
    return container;
  }

  /** By way of the context: it gives the container its own publisher, whatever we set. */
  @Bean
  ApplicationListener<ListenerContainerIdleEvent> inboxIdle(Consumption consumption) {
    return idle -> consumption.idle(idle.getConsumer());
  }

  private static ContainerProperties container(InboxSettings settings, Consumption consumption) {
    var properties = new ContainerProperties(settings.topics().toArray(String[]::new));
    properties.setMessageListener(consumption);
    properties.setConsumerRebalanceListener(consumption);
    // By hand: a batch that takes too long is given back in part.
    properties.setAckMode(ContainerProperties.AckMode.MANUAL);
    properties.setPollTimeout(500);
    properties.setIdleEventInterval(500L);
    properties.setMissingTopicsFatal(false);
    properties.setLogContainerConfig(false);
    return properties;
  }

  private static Map<String, Object> consumer(KafkaProperties kafka, String service) {
    Map<String, Object> settings = new HashMap<>(kafka.buildConsumerProperties());
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, service + "-inbox");
    settings.put(ConsumerConfig.CLIENT_ID_CONFIG, service + "-inbox");
    settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
    settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 2 * RecordSize.REQUEST);
    settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
    return settings;
  }

  private static ExponentialBackOff backOff() {
    var backOff = new ExponentialBackOff(200, 2);
    backOff.setMaxInterval(5_000);
    return backOff;
  }

  @Bean
  InboxHistory inboxHistory(
      KafkaProperties kafka,
      InboxSettings settings,
      Handlers handlers,
      JdbcClient jdbc,
      @Value("${wijkverband.service}") String service) {
    return new InboxHistory(consumer(kafka, service), settings.topics(), handlers, jdbc);
  }

  @Bean(destroyMethod = "close")
  Admin inboxAdmin(KafkaProperties kafka) {
    Map<String, Object> settings = new HashMap<>(kafka.buildAdminProperties());
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 4_000);
    settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    return Admin.create(settings);
  }

  @Bean
  Listening listening(
      Admin inboxAdmin,
      JdbcClient jdbc,
      JdbcTemplate batches,
      Arrivals arrivals,
      Consumption consumption,
      Missing missing,
      ConcurrentMessageListenerContainer<byte[], byte[]> inboxContainer,
      InboxSettings settings) {
    var heard = new Heard(inboxAdmin, jdbc, batches, arrivals);
    return new Listening(
        heard,
        consumption,
        inboxContainer::enforceRebalance,
        inboxAdmin,
        Set.copyOf(settings.topics()),
        settings.listenEvery(),
        new MissingWatch(missing, settings.missingAfter()));
  }

  @Bean
  Missing missing(JdbcClient jdbc) {
    return new Missing(jdbc);
  }

  @Bean
  InboxCounts inboxCounts(JdbcClient jdbc, MeterRegistry meters) {
    var counts = new InboxCounts(jdbc);
    Gauge.builder("wijk.inbox.parked.cases", counts, InboxCounts::parkedCases).register(meters);
    Gauge.builder("wijk.inbox.parked.records", counts, InboxCounts::parkedRecords).register(meters);
    Gauge.builder("wijk.inbox.waiting.records", counts, InboxCounts::waiting).register(meters);
    Gauge.builder("wijk.inbox.behind.seconds", counts, InboxCounts::secondsBehind).register(meters);
    return counts;
  }

  @Bean
  InboxEndpoint inboxEndpoint(InboxCounts counts, Consumption consumption, Listening listening) {
    return new InboxEndpoint(counts, consumption, listening);
  }

  @Bean
  InboxHealth inboxHealthIndicator(
      InboxCounts counts,
      Missing missing,
      Consumption consumption,
      Listening listening,
      ConcurrentMessageListenerContainer<byte[], byte[]> inboxContainer) {
    return new InboxHealth(
        counts, missing, consumption, listening, inboxContainer::isInExpectedState);
  }
}
