package nl.wijkverband.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** A record as it came, whether we understand it or not. */
record Arrived(
    TopicPartition from,
    long offset,
    @Nullable String key,
    Map<String, String> headers,
    byte[] body) {

  static Arrived of(ConsumerRecord<byte[], byte[]> kafka) {
    Map<String, String> headers = new LinkedHashMap<>();
    kafka
        .headers()
        .forEach(
            header ->
                headers.put(
                    clean(header.key()),
                    header.value() == null
                        ? ""
                        : clean(new String(header.value(), StandardCharsets.UTF_8))));
    return new Arrived(
        new TopicPartition(kafka.topic(), kafka.partition()),
        kafka.offset(),
        kafka.key() == null ? null : clean(new String(kafka.key(), StandardCharsets.UTF_8)),
        headers,
        kafka.value() == null ? new byte[0] : kafka.value());
  }

  /** The case or patient it is about, as far as it can be told. */
  @Nullable UUID scope() {
    try {
      return key == null ? null : UUID.fromString(key);
    } catch (IllegalArgumentException notOneOfOurs) {
      return null;
    }
  }

  /** When its event was recorded; long ago for what says nothing readable: it holds nobody up. */
  Instant recordedAt() {
    try {
      return Instant.parse(headers.getOrDefault("ce_recordedat", ""));
    } catch (DateTimeParseException unreadable) {
      return Instant.MIN;
    }
  }

  // PostgreSQL's text and jsonb know no U+0000.
  private static String clean(String text) {
    return text.replace('\0', '\uFFFD');
  }
}
