package nl.wijkverband.platform.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.wijkverband.platform.inbox.ParkedPlaces.Parked;
import nl.wijkverband.platform.inbox.Positions.Last;
import nl.wijkverband.platform.wire.Link;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Everything the inbox has taken in until now, told again: read from the topics as far as the
 * inbox's own positions say, each record once. What stands parked is left out, as it was then.
 * Between the partitions it goes by the moment of recording. It changes nothing and has no group.
 */
public final class TakenIn implements AutoCloseable {

  private static final int KEPT = 1_000;
  private static final Duration ASK = Duration.ofMillis(200);

  private static final Comparator<Parked> BY_PLACE =
      Comparator.<Parked, String>comparing(at -> at.partition().toString())
          .thenComparing(Parked::place);

  private final Consumer<byte[], byte[]> consumer;
  private final Handlers handlers;
  private final ParkedPlaces parkedPlaces;
  private final Repeats repeats;
  private final Map<TopicPartition, Track> tracks = new HashMap<>();
  private final Map<Parked, Arrived> leftOut = new HashMap<>();
  private final Deque<Arrived> retried = new ArrayDeque<>();
  private Set<Parked> parked = Set.of();
  private @Nullable Published head;
  private Duration patience = Duration.ZERO;
  private long passed;

  TakenIn(
      Consumer<byte[], byte[]> consumer,
      Collection<TopicPartition> partitions,
      Handlers handlers,
      ParkedPlaces parkedPlaces,
      Repeats repeats) {
    this.consumer = consumer;
    this.handlers = handlers;
    this.parkedPlaces = parkedPlaces;
    this.repeats = repeats;
    partitions.forEach(partition -> tracks.put(partition, new Track()));
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /** About how many records there are. */
  public long size() {
    long ends = sum(consumer.endOffsets(tracks.keySet()));
    return ends - sum(consumer.beginningOffsets(tracks.keySet()));
  }

  private static long sum(Map<TopicPartition, Long> offsets) {
    return offsets.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many records were read until now, those included that mean nothing here. */
  public long passed() {
    return passed;
  }

  /**
   * From now on as far as the inbox is now.
   *
   * @param patience how long to wait for the broker before giving up
   */
  public void refresh(Duration patience) {
    this.patience = patience;
    // The positions first: what was taken in until then is parked, or was, or is in the tables.
    Map<TopicPartition, Last> positions = parkedPlaces.positions();
    parked = parkedPlaces.parked();
    tracks.forEach(
        (partition, track) -> track.takenInTo(positions.getOrDefault(partition, Last.NONE)));
    List<Parked> again =
        leftOut.keySet().stream().filter(at -> !parked.contains(at)).sorted(BY_PLACE).toList();
    for (Parked at : again) {
      retried.add(Objects.requireNonNull(leftOut.remove(at)));
    }
    read(Duration.ZERO);
  }

  /** The next event, if there is one. */
  public Optional<Published> head() {
    while (head == null) {
      Arrived record = retried.isEmpty() ? next() : retried.removeFirst();
      if (record == null) {
        return Optional.empty();
      }
      head = read(record);
    }
    return Optional.of(head);
  }

  /** The head was dealt with. */
  public void pop() {
    head = null;
  }

  private @Nullable Published read(Arrived record) {
    try {
      return understand(record);
    } catch (NotKnownYet newer) {
      if (parkedPlaces.urgent() && !newer.isUrgent()) {
        return null;
      }
      throw newer;
    } catch (RuntimeException damaged) {
      Last place = Last.of(Link.of(record.headers()));
      return understand(repeats.of(record, place).orElseThrow(() -> damaged));
    }
  }

  private @Nullable Published understand(Arrived record) {
    return handlers.typeOf(record.headers()).map(type -> handlers.read(record)).orElse(null);
  }

  /** The earliest recorded of what the partitions have next. */
  private @Nullable Arrived next() {
    while (true) {
      await();
      Map.@Nullable Entry<TopicPartition, Track> first = null;
      Instant earliest = Instant.MAX;
      for (var track : tracks.entrySet()) {
        Track.Placed candidate = track.getValue().head();
        if (candidate != null && !candidate.record().recordedAt().isAfter(earliest)) {
          earliest = candidate.record().recordedAt();
          first = track;
        }
      }
      if (first == null) {
        return null;
      }
      Track.Placed placed = Objects.requireNonNull(first.getValue().head());
      first.getValue().pop();
      passed++;
      var at = new Parked(first.getKey(), placed.place());
      if (!parked.contains(at)) {
        return placed.record();
      }
      leftOut.put(at, placed.record());
    }
  }

  /** Until every partition has its next record here, or has none. */
  private void await() {
    long end = System.nanoTime() + patience.toNanos();
    while (tracks.values().stream().anyMatch(Track::lacks)) {
      if (read(ASK) > 0) {
        end = System.nanoTime() + patience.toNanos();
      } else if (System.nanoTime() > end) {
        throw new TopicIncomplete();
      }
    }
  }

  private int read(Duration wait) {
    List<TopicPartition> full = new ArrayList<>();
    tracks.forEach((partition, track) -> addIf(track.kept() > KEPT, partition, full));
    consumer.resume(consumer.paused());
    consumer.pause(full);
    var records = consumer.poll(wait);
    records.forEach(
        record ->
            Objects.requireNonNull(
                    tracks.get(new TopicPartition(record.topic(), record.partition())))
                .add(Arrived.of(record)));
    return records.count();
  }

  private static void addIf(boolean wanted, TopicPartition partition, List<TopicPartition> to) {
    if (wanted) {
      to.add(partition);
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
