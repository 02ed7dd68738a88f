package nl.wijkverband.messaging.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wijkverband.local.TestKafka;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.vocabulary.CaseId;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.node.ObjectNode;

/** What really stands on our topic, as any other service would read it. */
final class PublishedRecords {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private PublishedRecords() {}

  /** A record, its headers as texts. */
  record Heard(Map<String, String> headers, String body) {

    String header(String name) {
      return headers.get(name);
    }

    ObjectNode json() {
      return (ObjectNode) WijkJson.events().readTree(body);
    }
  }

  /** The case's records, once there are so many. */
  static List<Heard> of(TestKafka kafka, CaseId caseId, int expected) {
    List<Heard> heard = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers", kafka.bootstrapServers(), "isolation.level", "read_committed"),
            new StringDeserializer(),
            new StringDeserializer())) {
      List<TopicPartition> partitions =
          IntStream.range(0, 12)
              .mapToObj(number -> new TopicPartition("messaging.events.v1", number))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (heard.size() < expected && System.nanoTime() < end) {
        consumer
            .poll(Duration.ofMillis(200))
            .forEach(
                record -> {
                  if (caseId.toString().equals(record.key())) {
                    heard.add(heard(record));
                  }
                });
      }
    }
    assertThat(heard).hasSize(expected);
    return heard;
  }

  private static Heard heard(ConsumerRecord<String, String> record) {
    Map<String, String> headers = new HashMap<>();
    record
        .headers()
        .forEach(
            header ->
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
    return new Heard(headers, record.value());
  }
}
