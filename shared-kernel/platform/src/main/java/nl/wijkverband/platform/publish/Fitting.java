package nl.wijkverband.platform.publish;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many of the next events are taken into memory together: a set number, fewer when they are
 * large.
 */
final class Fitting {

  static final int MOST = 500;
  private static final long BYTES = 4L * 1024 * 1024;

  private final JdbcClient jdbc;

  Fitting(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** At least one, however large it is. */
  int after(long position, int most) {
    long fit =
        jdbc.sql(
                """
                select count(*)
                from (select sum(pg_column_size(payload)) over (order by position) as bytes
                      from (select position, payload from domain_event
                            where position > ? order by position limit ?) as following) as sized
                where bytes <= ?""")
            .params(position, most, BYTES)
            .query(Long.class)
            .single();
    return Math.max(1, (int) fit);
  }
}
