package nl.wijkverband.platform.inbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.kafka.common.TopicPartition;

/**
 * A batch of several partitions merged by when each event was recorded. Between partitions no order
 * is promised and none is needed; but whoever keeps the history of a case has the least to do when
 * an event ends it, and after an absence whole topics would come one after the other.
 */
final class InOrderOfTime {

  private static final Comparator<Deque<Arrived>> FIRST_RECORDED =
      Comparator.comparing(queue -> queue.getFirst().recordedAt());

  private InOrderOfTime() {}

  /** The same records; those of one partition stay as they were among each other. */
  static List<Arrived> of(List<Arrived> batch) {
    Map<TopicPartition, Deque<Arrived>> partitions = new LinkedHashMap<>();
    batch.forEach(
        record ->
            partitions.computeIfAbsent(record.from(), from -> new ArrayDeque<>()).add(record));
    var heads = new PriorityQueue<>(FIRST_RECORDED);
    heads.addAll(partitions.values());
    List<Arrived> merged = new ArrayList<>(batch.size());
    while (!heads.isEmpty()) {
      Deque<Arrived> next = heads.remove();
      merged.add(next.removeFirst());
      if (!next.isEmpty()) {
        heads.add(next);
      }
    }
    return merged;
  }
}
