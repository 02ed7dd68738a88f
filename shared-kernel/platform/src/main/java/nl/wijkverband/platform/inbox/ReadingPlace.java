package nl.wijkverband.platform.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import nl.wijkverband.platform.log.SafeTrace;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where reading a partition begins. An offset says nothing by itself: after a loss of Kafka's data
 * the same number may stand behind records nobody has read. So reading goes on at the last record
 * that was read, and only when it is found there again, in the same log; otherwise from the
 * beginning. Reading too much is only work, for what was taken in before is dropped.
 */
final class ReadingPlace {

  private static final Logger log = LoggerFactory.getLogger(ReadingPlace.class);
  private static final int ATTEMPTS = 30;
  private static final long PAUSE_MILLIS = 1_000;
  private static final String UNKNOWN = "";
  private static final long NOTHING = -1;

  private final TopicLogs logs;
  private final Bookmarks bookmarks;
  private final Map<TopicPartition, String> reading = new ConcurrentHashMap<>();
  private final Map<TopicPartition, Bookmark> unproven = new ConcurrentHashMap<>();
  // Only in the consumer's own thread.
  private final Map<TopicPartition, Long> read = new HashMap<>();
  private Set<TopicPartition> anew = Set.of();
  private @Nullable List<ConsumerRecord<byte[], byte[]>> lookedAt;

  /** What was known when partitions were given to us. */
  private record Known(
      Map<String, String> logs,
      Map<TopicPartition, Long> ends,
      Map<TopicPartition, Bookmark> bookmarks) {

    static final Known NOTHING = new Known(Map.of(), Map.of(), Map.of());

    /** The bookmark, when the log is the same and still holds its place. */
    @Nullable Bookmark of(TopicPartition partition) {
      Bookmark bookmark = bookmarks.get(partition);
      boolean there =
          bookmark != null
              && bookmark.log().equals(logs.get(partition.topic()))
              && ends.getOrDefault(partition, 0L) > bookmark.offset();
      return there ? bookmark : null;
    }
  }

  ReadingPlace(TopicLogs logs, Bookmarks bookmarks) {
    this.logs = logs;
    this.bookmarks = bookmarks;
  }

  /** Goes to where each of these partitions is to be read, in the consumer's own thread. */
  void find(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    Known known = ask(partitions);
    List<TopicPartition> fromTheStart = new ArrayList<>();
    for (TopicPartition partition : partitions) {
      read.remove(partition);
      reading.put(partition, known.logs().getOrDefault(partition.topic(), UNKNOWN));
      Bookmark bookmark = known.of(partition);
      if (bookmark == null) {
        unproven.remove(partition);
        fromTheStart.add(partition);
      } else {
        unproven.put(partition, bookmark);
        consumer.seek(partition, bookmark.offset());
      }
    }
    begin(consumer, fromTheStart);
  }

  private Known ask(Collection<TopicPartition> partitions) {
    var topics = partitions.stream().map(TopicPartition::topic).collect(Collectors.toSet());
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        return new Known(logs.ids(topics), logs.ends(partitions), bookmarks.all());
      } catch (ExecutionException | RuntimeException away) {
        log.debug("not known where to go on: {}", SafeTrace.of(away));
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        return Known.NOTHING;
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        return Known.NOTHING;
      }
    }
    log.warn("not known where to go on reading, so from the beginning");
    return Known.NOTHING;
  }

  private static void begin(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    // Of nothing it would be everything.
    if (!partitions.isEmpty()) {
      consumer.seekToBeginning(partitions);
    }
  }

  void leave(Collection<TopicPartition> partitions) {
    partitions.forEach(reading::remove);
    partitions.forEach(unproven::remove);
  }

  /**
   * Looks at the first record of each partition that was given to us: it should be the one the
   * bookmark is at. Partitions in which it is not are read from the beginning.
   *
   * @return whether there are such
   */
  boolean beginAnew(
      List<ConsumerRecord<byte[], byte[]>> records, @Nullable Consumer<?, ?> consumer) {
    // The same ones again after a failure: they were looked at.
    if (records != lookedAt) {
      lookedAt = records;
      anew = unproven.isEmpty() ? Set.of() : notAsTheyWere(records);
      if (!anew.isEmpty()) {
        log.warn("{} partitions are not as they were: read from the beginning", anew.size());
        begin(Objects.requireNonNull(consumer), anew);
      }
    }
    return !anew.isEmpty();
  }

  private Set<TopicPartition> notAsTheyWere(List<ConsumerRecord<byte[], byte[]>> records) {
    Set<TopicPartition> found = new HashSet<>();
    for (ConsumerRecord<byte[], byte[]> kafka : records) {
      var partition = new TopicPartition(kafka.topic(), kafka.partition());
      Bookmark expected = unproven.remove(partition);
      if (expected == null) {
        continue;
      }
      if (expected.is(Arrived.of(kafka))) {
        read.put(partition, kafka.offset());
      } else {
        found.add(partition);
      }
    }
    return found;
  }

  /** Whether nothing is to be done with it: taken in before, or read again from the beginning. */
  boolean isPassed(Arrived record) {
    return anew.contains(record.from())
        || record.offset() <= read.getOrDefault(record.from(), NOTHING);
  }

  /** Notes that these were taken in. */
  void passed(List<Arrived> records) {
    Map<TopicPartition, Bookmark> last = new HashMap<>();
    for (Arrived record : records) {
      String from = reading.get(record.from());
      if (from != null) {
        last.put(record.from(), Bookmark.at(from, record));
      }
    }
    if (!last.isEmpty()) {
      bookmarks.save(last);
    }
  }

  /** Whether it is certain that we read on where we were. */
  boolean isProven(TopicPartition partition) {
    return reading.containsKey(partition) && !unproven.containsKey(partition);
  }

  /** Whether what we read is still what the broker has. */
  boolean isIn(Map<String, String> logsNow) {
    return reading.entrySet().stream()
        .allMatch(one -> one.getValue().equals(logsNow.get(one.getKey().topic())));
  }
}
