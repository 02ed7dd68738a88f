package nl.wijkverband.platform.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.wijkverband.platform.eventstore.Settled.Witness;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * The three statements the proof rests on. Each runs on a connection of its own, outside any
 * transaction of the caller: a witness must be a new transaction id, and every read a new snapshot.
 */
class SnapshotReads {

  private static final String XMIN = "pg_snapshot_xmin(pg_current_snapshot())::text::bigint";

  private final DataSource dataSource;
  private final String source;

  /**
   * What one snapshot shows.
   *
   * @param xmin every transaction with a lower id has ended in it
   */
  record Page(long xmin, List<StoredRow> rows) {}

  /** The newest position, and the oldest transaction that may still be running. */
  record Now(long position, long xmin) {}

  private interface Reading<T> {
    T from(ResultSet rows) throws SQLException;
  }

  SnapshotReads(DataSource dataSource, String source) {
    this.dataSource = dataSource;
    this.source = source;
  }

  /** Rows after the position with the xmin of the snapshot that shows them: one statement. */
  Page readAfter(long position, int max) {
    String sql =
        "select %s as xmin, %s from domain_event where position > ? order by position limit ?"
            .formatted(XMIN, Columns.READ);
    return query(
        sql,
        rows -> {
          long xmin = 0;
          var page = new ArrayList<StoredRow>();
          while (rows.next()) {
            xmin = rows.getLong("xmin");
            page.add(Columns.read(rows, source));
          }
          return new Page(xmin, page);
        },
        position,
        max);
  }

  /**
   * A fresh transaction id for the highest position to be seen. The statement's snapshot, which
   * shows the position, is older than the id, which the statement only takes while it runs.
   */
  Witness witness() {
    return query(
        """
        select (select coalesce(max(position), 0) from domain_event),
               pg_current_xact_id()::text::bigint""",
        rows -> {
          rows.next();
          return new Witness(rows.getLong(1), rows.getLong(2));
        });
  }

  Now now() {
    return query(
        "select (select coalesce(max(position), 0) from domain_event), " + XMIN,
        rows -> {
          rows.next();
          return new Now(rows.getLong(1), rows.getLong(2));
        });
  }

  private <T> T query(String sql, Reading<T> reading, Object... parameters) {
    try (Connection connection = dataSource.getConnection()) {
      if (!connection.getAutoCommit()) {
        throw new IllegalStateException(
            "the event store needs connections that commit by themselves");
      }
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (int i = 0; i < parameters.length; i++) {
          statement.setObject(i + 1, parameters[i]);
        }
        try (ResultSet rows = statement.executeQuery()) {
          return reading.from(rows);
        }
      }
    } catch (SQLException e) {
      throw new UncategorizedSQLException("reading events", sql, e);
    }
  }
}
