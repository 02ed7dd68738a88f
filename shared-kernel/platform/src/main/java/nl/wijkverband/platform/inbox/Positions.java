package nl.wijkverband.platform.inbox;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far each partition was taken in, within one transaction: read and locked when first asked
 * for, written back at its end.
 */
final class Positions {

  /** The last record taken in; epoch 0 when there was none yet. */
  record Last(long epoch, long position) {
    static final Last NONE = new Last(0, 0);
  }

  private final JdbcClient jdbc;
  private final Map<TopicPartition, Last> known = new HashMap<>();
  private final Map<TopicPartition, Last> changed = new HashMap<>();

  Positions(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
    changed.forEach(
        (partition, last) ->
            jdbc.sql(
                    """
                    update inbox_position set epoch = ?, position = ?
                    where topic = ? and partition = ?""")
                .params(last.epoch(), last.position(), partition.topic(), partition.partition())
                .update());
  }
}
