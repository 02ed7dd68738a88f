package nl.wijkverband.platform.inbox;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The numbers an operator watches. */
final class InboxCounts {

  private final JdbcClient jdbc;

  InboxCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long parkedCases() {
    return count("select count(distinct coalesce(scope_id::text, 'none')) from inbox_parked");
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

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
