package nl.wijkverband.platform.inbox;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where records wait for one that did not come. */
final class Missing {

  /**
   * A partition with a record missing.
   *
   * @param from the first position that may be the missing one: from there it is to be sent again
   */
  record Gap(String service, int partition, long from, long waiting, Instant since) {

    /** What an operator does about it. */
    String remedy() {
      return "./wijk republish " + service + " --from " + from;
    }
  }

  private final JdbcClient jdbc;

  Missing(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All of them, the longest waiting first. */
  List<Gap> gaps() {
    return jdbc.sql(
            """
            select w.topic, w.partition, coalesce(max(p.position), 0) + 1 as position,
                   count(*) as waiting, min(w.since) as since
            from inbox_waiting w left join inbox_position p using (topic, partition)
            group by w.topic, w.partition order by since, w.topic, w.partition""")
        .query(
            (row, number) ->
                new Gap(
                    Topics.serviceOf(row.getString("topic")),
                    row.getInt("partition"),
                    row.getLong("position"),
                    row.getLong("waiting"),
                    row.getTimestamp("since").toInstant()))
        .list();
  }
}
