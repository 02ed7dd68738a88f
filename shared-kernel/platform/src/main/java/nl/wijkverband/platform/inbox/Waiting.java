package nl.wijkverband.platform.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.wijkverband.platform.wire.Link;
import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records that arrived before one that is missing, kept until it comes. */
final class Waiting {

  private final JdbcClient jdbc;
  private final Map<TopicPartition, Boolean> empty = new HashMap<>();

  Waiting(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Arrived record, Link link) {
    empty.put(record.from(), false);
    jdbc.sql(
            """
            insert into inbox_waiting (topic, partition, epoch, position, previous, kafka_offset,
                                       record_key, headers, body)
            values (:topic, :partition, :epoch, :position, :previous, :offset,
                    :key, :headers::jsonb, :body)
            on conflict do nothing""")
        .param("topic", record.from().topic())
        .param("partition", record.from().partition())
        .param("epoch", link.epoch())
        .param("position", link.position())
        .param("previous", link.previous(), java.sql.Types.BIGINT)
        .param("offset", record.offset())
        .param("key", record.key(), java.sql.Types.VARCHAR)
        .param("headers", RecordColumns.headers(record))
        .param("body", record.body())
        .update();
  }

  /** Takes out the record that follows on what was taken in, if it is here. */
  Optional<Arrived> takeNext(TopicPartition partition, Positions.Last last) {
    if (empty.computeIfAbsent(partition, this::isEmpty)) {
      return Optional.empty();
    }
    dropRepeated(partition, last);
    return jdbc.sql(
            """
            delete from inbox_waiting w
            using (select topic, partition, epoch, position from inbox_waiting
                   where topic = :topic and partition = :partition
                     and ((epoch = :epoch and coalesce(previous, 0) <= :position)
                          or (epoch > :epoch and previous is null))
                   order by epoch, position limit 1) first
            where w.topic = first.topic and w.partition = first.partition
              and w.epoch = first.epoch and w.position = first.position
            returning w.*""")
        .param("topic", partition.topic())
        .param("partition", partition.partition())
        .param("epoch", last.epoch())
        .param("position", last.position())
        .query((row, number) -> RecordColumns.read(row))
        .optional();
  }

  private void dropRepeated(TopicPartition partition, Positions.Last last) {
    jdbc.sql(
            """
            delete from inbox_waiting
            where topic = ? and partition = ? and (epoch, position) <= (?, ?)""")
        .params(partition.topic(), partition.partition(), last.epoch(), last.position())
        .update();
  }

  private boolean isEmpty(TopicPartition partition) {
    return jdbc.sql(
            "select not exists (select 1 from inbox_waiting where topic = ? and partition = ?)")
        .params(partition.topic(), partition.partition())
        .query(Boolean.class)
        .single();
  }
}
