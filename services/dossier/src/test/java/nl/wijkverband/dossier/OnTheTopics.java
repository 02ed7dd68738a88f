package nl.wijkverband.dossier;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkverband.local.TestKafka;
import nl.wijkverband.platform.wire.Link;
import nl.wijkverband.platform.wire.Partitions;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts records on the services' topics, each after the one before it on its partition. */
final class OnTheTopics implements AutoCloseable {

  private static final Map<String, Long> LAST = new ConcurrentHashMap<>();

  private final KafkaProducer<String, String> producer =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", TestKafka.shared().bootstrapServers(), "acks", "all"),
          new StringSerializer(),
          new StringSerializer());

  /** A record as it was once sent, under a position of today. */
  void send(Map<String, String> headers, String body, long position) {
    String source = Link.of(headers).service();
    String scope = headers.get("ce_subject");
    Long previous =
        LAST.put(source + Partitions.of(java.util.UUID.fromString(scope), 12), position);
    Map<String, String> sent = new HashMap<>(headers);
    sent.put("ce_epoch", "1");
    sent.put("ce_position", Long.toString(position));
    sent.put("ce_previousposition", previous == null ? "" : previous.toString());
    var message = new ProducerRecord<>(source + ".events.v1", scope, body);
    sent.forEach(
        (name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    producer.send(message);
  }

  @Override
  public void close() {
    producer.close();
  }
}
