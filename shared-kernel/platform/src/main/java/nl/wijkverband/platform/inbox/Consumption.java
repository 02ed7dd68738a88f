package nl.wijkverband.platform.inbox;

import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkverband.platform.log.SafeTrace;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchMessageListener;

/** Gives what Kafka brings to the inbox, and remembers how far it has read. */
final class Consumption implements BatchMessageListener<byte[], byte[]> {

  private static final Logger log = LoggerFactory.getLogger(Consumption.class);

  private final Inbox inbox;
  private final Timer delay;
  private final Map<TopicPartition, Long> offsets = new ConcurrentHashMap<>();
  private volatile @Nullable String lastTrouble;

  Consumption(Inbox inbox, Timer delay) {
    this.inbox = inbox;
    this.delay = delay;
  }

  @Override
  public void onMessage(List<ConsumerRecord<byte[], byte[]>> records) {
    try {
      inbox.takeIn(records.stream().map(Arrived::of).toList());
      lastTrouble = null;
    } catch (RuntimeException failed) {
      lastTrouble = failed.getClass().getSimpleName();
      log.warn("batch not taken in, will be tried again: {}", SafeTrace.of(failed));
      // Without its cause: the container logs what it is thrown, messages included.
      throw new IllegalStateException("batch not taken in: " + lastTrouble);
    }
    measure(records);
    records.forEach(r -> offsets.put(new TopicPartition(r.topic(), r.partition()), r.offset() + 1));
  }

  /** A record's time is when its event was recorded, by the clock of the service it came from. */
  private void measure(List<ConsumerRecord<byte[], byte[]>> records) {
    long now = System.currentTimeMillis();
    records.forEach(r -> delay.record(Duration.ofMillis(Math.max(0, now - r.timestamp()))));
  }

  /** In the consumer's own thread, when there was nothing to read. */
  void idle(Consumer<?, ?> consumer) {
    try {
      offsets.keySet().retainAll(consumer.assignment());
      for (TopicPartition partition : consumer.assignment()) {
        offsets.put(partition, consumer.position(partition, Duration.ofMillis(100)));
      }
    } catch (KafkaException away) {
      log.debug("positions not known now");
    }
  }

  /** Up to which offset everything was taken in, for the partitions given to this process. */
  Map<TopicPartition, Long> offsets() {
    return Map.copyOf(offsets);
  }

  @Nullable String lastTrouble() {
    return lastTrouble;
  }
}
