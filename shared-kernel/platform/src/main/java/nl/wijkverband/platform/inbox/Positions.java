package nl.wijkverband.platform.inbox;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkverband.platform.wire.Link;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far each partition was taken in, within one transaction: read and locked when first asked
 * for, written back at its end.
 */
final class Positions {

  /** The last record taken in; epoch 0 when there was none yet. */
  record Last(long epoch, long position) implements Comparable<Last> {
    static final Last NONE = new Last(0, 0);

    private static final Comparator<Last> BY_PLACE =
        Comparator.comparingLong(Last::epoch).thenComparingLong(Last::position);

    static Last of(Link link) {
      return new Last(link.epoch(), link.position());
    }

    @Override
    public int compareTo(Last other) {
      return BY_PLACE.compare(this, other);
    }
  }

  private final JdbcClient jdbc;
  private final Map<TopicPartition, Last> known = new HashMap<>();
  private final Map<TopicPartition, Last> changed = new HashMap<>();

  Positions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Locks those of a batch at once, in one order for everybody: two processes that were both given
   * them must not wait for each other.
   */
  void lock(Collection<TopicPartition> partitions) {
    jdbc.sql(
            """
            select topic, partition, epoch, position from inbox_position
            where (topic, partition) in (select * from unnest(:topics::text[], :partitions::int[]))
            order by topic, partition for update""")
        .param("topics", partitions.stream().map(TopicPartition::topic).toArray(String[]::new))
        .param(
            "partitions",
            partitions.stream().map(TopicPartition::partition).toArray(Integer[]::new))
        .query(
            row -> {
              known.put(
                  new TopicPartition(row.getString("topic"), row.getInt("partition")),
                  new Last(row.getLong("epoch"), row.getLong("position")));
            });
  }

  Last last(TopicPartition partition) {
    @Nullable Last changedNow = changed.get(partition);
    return changedNow != null ? changedNow : known.computeIfAbsent(partition, this::read);
  }

  // Locked, so that two processes that were both given the partition take in nothing twice.
  private Last read(TopicPartition partition) {
    jdbc.sql(
            """
            insert into inbox_position (topic, partition, epoch, position) values (?, ?, 0, 0)
            on conflict do nothing""")
        .params(partition.topic(), partition.partition())
        .update();
    return jdbc.sql(
            """
            select epoch, position from inbox_position where topic = ? and partition = ?
            for update""")
        .params(partition.topic(), partition.partition())
        .query((row, number) -> new Last(row.getLong("epoch"), row.getLong("position")))
        .single();
  }

  void advance(TopicPartition partition, long epoch, long position) {
    changed.put(partition, new Last(epoch, position));
  }

  void save() {
    if (changed.isEmpty()) {
      return;
    }
    List<Map.Entry<TopicPartition, Last>> rows = List.copyOf(changed.entrySet());
    jdbc.sql(
            """
            update inbox_position p set epoch = n.epoch, position = n.position
            from unnest(:topics::text[], :partitions::int[], :epochs::bigint[],
                        :positions::bigint[]) as n (topic, partition, epoch, position)
            where p.topic = n.topic and p.partition = n.partition""")
        .param("topics", rows.stream().map(row -> row.getKey().topic()).toArray(String[]::new))
        .param(
            "partitions",
            rows.stream().map(row -> row.getKey().partition()).toArray(Integer[]::new))
        .param("epochs", rows.stream().map(row -> row.getValue().epoch()).toArray(Long[]::new))
        .param(
            "positions", rows.stream().map(row -> row.getValue().position()).toArray(Long[]::new))
        .update();
  }
}
