package nl.wijkverband.platform.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkverband.platform.inbox.Positions.Last;
import nl.wijkverband.platform.wire.Link;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Finds what was sent again. A record that came damaged was parked, replaced by its repetition, and
 * taken in from there: that is the one to read.
 */
final class Repeats {

  private static final Duration ASK = Duration.ofMillis(200);

  private final Supplier<Consumer<byte[], byte[]>> consumers;

  Repeats(Supplier<Consumer<byte[], byte[]>> consumers) {
    this.consumers = consumers;
  }

  /** The last one of this place behind the damaged one. */
  Optional<Arrived> of(Arrived damaged, Last place) {
    TopicPartition partition = damaged.from();
    Optional<Arrived> found = Optional.empty();
    try (Consumer<byte[], byte[]> consumer = consumers.get()) {
      consumer.assign(List.of(partition));
      consumer.seek(partition, damaged.offset() + 1);
      long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
      while (consumer.position(partition) < end) {
        for (var record : consumer.poll(ASK)) {
          Arrived later = Arrived.of(record);
          if (isAt(later, place)) {
            found = Optional.of(later);
          }
        }
      }
    }
    return found;
  }

  private static boolean isAt(Arrived record, Last place) {
    try {
      Link link = Link.of(record.headers());
      return link.epoch() == place.epoch() && link.position() == place.position();
    } catch (IllegalArgumentException noneOfOurs) {
      return false;
    }
  }
}
