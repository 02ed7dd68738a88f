package nl.wijkverband.platform.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the past of the inbox, to fill a view with it anew. */
public final class InboxHistory {

  private static final Duration FOR_THE_BROKER = Duration.ofSeconds(10);

  private final Map<String, Object> settings;
  private final List<String> topics;
  private final Handlers handlers;
  private final JdbcClient jdbc;

  InboxHistory(
      Map<String, Object> inboxSettings, List<String> topics, Handlers handlers, JdbcClient jdbc) {
    this.settings = new HashMap<>(inboxSettings);
    settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
    settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "rebuild");
    this.topics = topics;
    this.handlers = handlers;
    this.jdbc = jdbc;
  }

  /** What this handler was given. */
  public TakenIn of(ContractHandler handler) {
    var consumer = new KafkaConsumer<byte[], byte[]>(settings);
    try {
      List<TopicPartition> partitions =
          topics.stream()
              .flatMap(topic -> consumer.partitionsFor(topic, FOR_THE_BROKER).stream())
              .map(found -> new TopicPartition(found.topic(), found.partition()))
              .toList();
      var places = new ParkedPlaces(jdbc, handler instanceof UrgentHandler);
      return new TakenIn(
          consumer, partitions, handlers, places, new Repeats(() -> new KafkaConsumer<>(settings)));
    } catch (RuntimeException failed) {
      consumer.close();
      throw failed;
    }
  }
}
