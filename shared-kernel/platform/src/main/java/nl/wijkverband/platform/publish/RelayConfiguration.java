package nl.wijkverband.platform.publish;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.wijkverband.platform.eventstore.EventReader;
import nl.wijkverband.platform.eventstore.HandledCommands;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.wire.RecordSize;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The relay of a service with events of its own. */
@Configuration(proxyBeanMethods = false)
public class RelayConfiguration {

  @Bean
  RelayToken relayToken(
      JdbcClient jdbc,
      @Value("${wijkverband.service}") String service,
      @Value("${wijkverband.relay.lease:15s}") Duration lease) {
    return new RelayToken(jdbc, service, lease);
  }

  @Bean
  RelayState relayState() {
    return new RelayState();
  }

  @Bean
  RelayLag relayLag(HandledCommands store, RelayToken tokens, MeterRegistry meters) {
    var lag = new RelayLag(store, tokens);
    Gauge.builder("wijk.relay.lag", lag, RelayLag::positions).register(meters);
    Gauge.builder("wijk.relay.behind.seconds", lag, RelayLag::seconds).register(meters);
    return lag;
  }

  @Bean
  Relay relay(
      EventReader events,
      Publisher publisher,
      PersonalData personalData,
      RelayToken tokens,
      RelayState state,
      KafkaProperties kafka,
      JdbcClient jdbc,
      @Value("${wijkverband.service}") String service,
      @Value("${wijkverband.topic}") String topic) {
    var records = new Records(topic, publisher, personalData);
    Map<String, Object> settings = producer(kafka.buildProducerProperties(), service);
    return new Relay(
        new RelayParts(service, topic, events, new Fitting(jdbc), records, tokens),
        () -> new KafkaProducer<>(settings),
        state);
  }

  /** Acknowledged by all, in order, and in transactions under the relay's one name. */
  static Map<String, Object> producer(Map<String, Object> base, String service) {
    Map<String, Object> settings = new HashMap<>(base);
    settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, service + "-relay");
    settings.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-relay");
    settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
    settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 30_000);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, RecordSize.REQUEST);
    settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 4L * RecordSize.REQUEST);
    settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    // The end of one transaction is still being written when the next one begins.
    settings.put(ProducerConfig.RETRY_BACKOFF_MS_CONFIG, 10);
    return settings;
  }

  @Bean
  RelayHealth relayHealthIndicator(
      RelayState state,
      RelayLag lag,
      @Value("${wijkverband.relay.stuck-after:30s}") Duration stuckAfter) {
    return new RelayHealth(state, lag, stuckAfter);
  }

  @Bean
  RelayEndpoint relayEndpoint(Relay relay, RelayToken tokens, RelayLag lag, RelayState state) {
    return new RelayEndpoint(relay, tokens, lag, state);
  }
}
