package nl.wijkverband.acceptance.bench.faults;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkverband.acceptance.bench.faults.Observed.OnTopic;
import nl.wijkverband.local.WijkSystem;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads every topic from its first record to its last, as a reader of committed records sees it.
 */
final class Topics {

  private final WijkSystem system;

  Topics(WijkSystem system) {
    this.system = system;
  }

  List<OnTopic> records() {
    try (var consumer = consumer()) {
      var partitions =
          Stores.WRITERS.stream()
              .flatMap(service -> consumer.partitionsFor(service + ".events.v1").stream())
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      List<OnTopic> all = new ArrayList<>();
      while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> all.add(read(record)));
      }
      return all;
    }
  }

  private static OnTopic read(ConsumerRecord<byte[], byte[]> record) {
    var previous = header(record, "ce_previousposition");
    return new OnTopic(
        record.topic().substring(0, record.topic().indexOf(".events.")),
        record.partition(),
        record.offset(),
        new String(record.key(), StandardCharsets.UTF_8),
        header(record, "ce_id"),
        Long.parseLong(header(record, "ce_epoch")),
        Long.parseLong(header(record, "ce_position")),
        number(previous));
  }

  private static @Nullable Long number(String text) {
    return text.isEmpty() ? null : Long.valueOf(text);
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    var header = record.headers().lastHeader(name);
    if (header == null) {
      throw new IllegalStateException("No header " + name + " at " + record.offset());
    }
    return new String(header.value(), StandardCharsets.UTF_8);
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of("bootstrap.servers", system.bootstrapServers(), "isolation.level", "read_committed"),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }
}
