package nl.wijkverband.platform.inbox;

import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkverband.platform.log.SafeTrace;
import nl.wijkverband.platform.trouble.PassingTrouble;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchAcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.support.Acknowledgment;

/**
 * Gives what Kafka brings to the inbox, part by part, and remembers how far it has read. What does
 * not fit into the time between two polls is given back and comes again at once.
 */
final class Consumption
    implements BatchAcknowledgingConsumerAwareMessageListener<byte[], byte[]>,
        ConsumerAwareRebalanceListener {

  private static final Logger log = LoggerFactory.getLogger(Consumption.class);
  private static final int TRIES_IN_TIME = 5;

  private final Inbox inbox;
  private final ReadingPlace place;
  private final Pace pace;
  private final Timer delay;
  private final Map<TopicPartition, Long> offsets = new ConcurrentHashMap<>();
  private int notInTime;
  private volatile @Nullable String lastTrouble;

  Consumption(Inbox inbox, ReadingPlace place, Pace pace, Timer delay) {
    this.inbox = inbox;
    this.place = place;
    this.pace = pace;
    this.delay = delay;
  }

  @Override
  public void onMessage(
      List<ConsumerRecord<byte[], byte[]>> records,
      @Nullable Acknowledgment acknowledgment,
      @Nullable Consumer<?, ?> consumer) {
    long begin = System.nanoTime();
    // Giving back goes to where a record was, and that is not where such a partition begins.
    boolean inOneGo = place.beginAnew(records, consumer);
    int done = 0;
    while (done < records.size() && (done == 0 || inOneGo || left(begin) > 0)) {
      int upTo = Math.min(records.size(), done + pace.size());
      takeIn(records.subList(done, upTo));
      done = upTo;
    }
    lastTrouble = null;
    if (acknowledgment != null) {
      if (done == records.size()) {
        acknowledgment.acknowledge();
      } else {
        acknowledgment.nack(done, Duration.ZERO);
      }
    }
  }

  private long left(long begin) {
    return pace.perPoll().toNanos() - (System.nanoTime() - begin);
  }

  private void takeIn(List<ConsumerRecord<byte[], byte[]>> part) {
    long begin = System.nanoTime();
    List<Arrived> arrived =
        part.stream().map(Arrived::of).filter(record -> !place.isPassed(record)).toList();
    try {
      if (!arrived.isEmpty()) {
        inbox.takeIn(arrived);
        place.passed(arrived);
      }
      notInTime = 0;
    } catch (RuntimeException failed) {
      boolean outOfTime = PassingTrouble.isTime(failed);
      if (outOfTime) {
        pace.halve(arrived.size());
      } else {
        // A connection cut for taking too long does not always say so.
        pace.took(part.size(), Duration.ofNanos(System.nanoTime() - begin));
      }
      if (!(outOfTime && gaveUp(arrived))) {
        lastTrouble = failed.getClass().getSimpleName();
        log.warn("batch not taken in, will be tried again: {}", SafeTrace.of(failed));
        // Without its cause: the container logs what it is thrown, messages included.
        throw new IllegalStateException("batch not taken in: " + lastTrouble);
      }
    }
    arrived.forEach(record -> offsets.put(record.from(), record.offset() + 1));
    pace.took(part.size(), Duration.ofNanos(System.nanoTime() - begin));
    measure(part);
  }

  /**
   * The database did not give us the time, again. A single record that gets there never is what
   * stands in everybody's way, and its case is parked.
   *
   * @return whether it is out of the way
   */
  private boolean gaveUp(List<Arrived> part) {
    if (part.size() > 1 || ++notInTime < TRIES_IN_TIME) {
      return false;
    }
    notInTime = 0;
    inbox.giveUp(part.getFirst());
    return true;
  }

  /** A record's time is when its event was recorded, by the clock of the service it came from. */
  private void measure(List<ConsumerRecord<byte[], byte[]>> records) {
    long now = System.currentTimeMillis();
    records.forEach(r -> delay.record(Duration.ofMillis(Math.max(0, now - r.timestamp()))));
  }

  @Override
  public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    partitions.forEach(offsets::remove);
    place.find(consumer, partitions);
  }

  @Override
  public void onPartitionsRevokedAfterCommit(
      Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    partitions.forEach(offsets::remove);
    place.leave(partitions);
  }

  @Override
  public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    onPartitionsRevokedAfterCommit(consumer, partitions);
  }

  /** In the consumer's own thread, when there was nothing to read. */
  void idle(Consumer<?, ?> consumer) {
    try {
      offsets.keySet().retainAll(consumer.assignment());
      for (TopicPartition partition : consumer.assignment()) {
        if (place.isProven(partition)) {
          offsets.put(partition, consumer.position(partition, Duration.ofMillis(100)));
        }
      }
    } catch (KafkaException away) {
      log.debug("positions not known now");
    }
  }

  /** Whether what we read is still what the broker has. */
  boolean isIn(Map<String, String> logsNow) {
    return place.isIn(logsNow);
  }

  /** Up to which offset everything was taken in, for the partitions given to this process. */
  Map<TopicPartition, Long> offsets() {
    return Map.copyOf(offsets);
  }

  @Nullable String lastTrouble() {
    return lastTrouble;
  }
}
