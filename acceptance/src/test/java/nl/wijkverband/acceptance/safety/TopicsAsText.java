package nl.wijkverband.acceptance.safety;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import nl.wijkverband.acceptance.stage.TheSystem;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Looks for words in every record of every topic: key, headers and body. */
final class TopicsAsText {

  private TopicsAsText() {}

  /** Where a word stands: the word and the topic. */
  static TreeSet<String> where(List<String> words) {
    var found = new TreeSet<String>();
    int seen = 0;
    try (var consumer = consumer()) {
      var partitions =
          TheSystem.WRITERS.stream()
              .map(service -> service + ".events.v1")
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
        for (var each : consumer.poll(Duration.ofMillis(200))) {
          seen++;
          var text = text(each).toLowerCase(Locale.ROOT);
          words.stream()
              .filter(word -> text.contains(word.toLowerCase(Locale.ROOT)))
              .forEach(word -> found.add(word + " in " + each.topic()));
        }
      }
    }
    if (seen == 0) {
      throw new AssertionError("No records at all on the topics");
    }
    return found;
  }

  private static String text(ConsumerRecord<byte[], byte[]> each) {
    var parts = new ArrayList<String>();
    parts.add(text(each.key()));
    parts.add(text(each.value()));
    each.headers().forEach(header -> parts.add(text(header.value())));
    return String.join(" ", parts);
  }

  private static String text(byte[] bytes) {
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  private static KafkaConsumer<byte[], byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of(
            "bootstrap.servers",
            TheSystem.running().bootstrapServers(),
            "isolation.level",
            "read_uncommitted"),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }
}
