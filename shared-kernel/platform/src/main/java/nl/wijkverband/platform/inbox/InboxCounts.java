package nl.wijkverband.platform.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The numbers an operator watches. */
final class InboxCounts {

  /**
   * How far a topic was taken in.
   *
   * @param position the highest position of its service taken in
   * @param positions the last one taken in, by partition
   * @param secondsSinceHeard since when everything is certainly known, of the partition that is
   *     furthest behind; -1 when that never was
   * @param waiting records that wait for a missing one
   */
  record Topic(
      String topic,
      long position,
      Map<Integer, Long> positions,
      long secondsSinceHeard,
      long waiting) {}

  private final JdbcClient jdbc;

  InboxCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long parkedCases() {
    return count("select count(distinct coalesce(scope_id::text, id::text)) from inbox_parked");
  }

  long parkedRecords() {
    return count("select count(*) from inbox_parked");
  }

  long waiting() {
    return count("select count(*) from inbox_waiting");
  }

  /** Seconds since everything was last heard, over the partition that is furthest behind. */
  long secondsBehind() {
    return count(
        """
        select coalesce(extract(epoch from clock_timestamp() - min(heard_at)), 0)::bigint
        from inbox_heard""");
  }

  /** By topic, how far it was taken in. */
  List<Topic> topics() {
    return jdbc.sql(
            """
            select p.topic, max(p.position) as position,
                   array_agg(p.partition) as partitions, array_agg(p.position) as positions,
                   coalesce(extract(epoch from clock_timestamp() - min(h.heard_at)), -1)::bigint
                     as seconds,
                   (select count(*) from inbox_waiting w where w.topic = p.topic) as waiting
            from inbox_position p left join inbox_heard h using (topic, partition)
            group by p.topic order by p.topic""")
        .query(
            (row, number) ->
                new Topic(
                    row.getString("topic"),
                    row.getLong("position"),
                    byPartition(row),
                    row.getLong("seconds"),
                    row.getLong("waiting")))
        .list();
  }

  private static Map<Integer, Long> byPartition(ResultSet row) throws SQLException {
    Integer[] partitions = (Integer[]) row.getArray("partitions").getArray();
    Long[] positions = (Long[]) row.getArray("positions").getArray();
    Map<Integer, Long> taken = new TreeMap<>();
    for (int i = 0; i < partitions.length; i++) {
      taken.put(partitions[i], positions[i]);
    }
    return taken;
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
