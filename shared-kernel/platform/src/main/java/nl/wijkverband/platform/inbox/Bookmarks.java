package nl.wijkverband.platform.inbox;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.JdbcTemplate;

/** The bookmarks of this service, in its own database. */
final class Bookmarks {

  private final JdbcTemplate jdbc;

  Bookmarks(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  Map<TopicPartition, Bookmark> all() {
    Map<TopicPartition, Bookmark> found = new HashMap<>();
    jdbc.query(
        "select * from inbox_bookmark",
        row -> {
          found.put(
              new TopicPartition(row.getString("topic"), row.getInt("partition")),
              new Bookmark(
                  row.getString("log"),
                  row.getLong("kafka_offset"),
                  row.getObject("epoch", Long.class),
                  row.getObject("position", Long.class)));
        });
    return found;
  }

  /** Only of what was taken in: behind the truth it costs a repetition, before it an event. */
  void save(Map<TopicPartition, Bookmark> bookmarks) {
    jdbc.batchUpdate(
        """
        insert into inbox_bookmark (topic, partition, log, kafka_offset, epoch, position)
        values (?, ?, ?, ?, ?, ?)
        on conflict (topic, partition) do update
        set log = excluded.log, kafka_offset = excluded.kafka_offset,
            epoch = excluded.epoch, position = excluded.position""",
        bookmarks.entrySet().stream()
            .map(
                entry -> {
                  TopicPartition of = entry.getKey();
                  Bookmark at = entry.getValue();
                  return new Object[] {
                    of.topic(), of.partition(), at.log(), at.offset(), at.epoch(), at.position()
                  };
                })
            .toList());
  }
}
