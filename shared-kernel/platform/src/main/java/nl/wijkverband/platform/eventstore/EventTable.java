package nl.wijkverband.platform.eventstore;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.wijkverband.platform.envelope.IdempotencyKey;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The SQL of the event store that takes part in the caller's transaction. */
final class EventTable {

  private static final int PAGE = 500;

  private final JdbcTemplate database;
  private final String source;

  EventTable(DataSource dataSource, String source) {
    this.database = new JdbcTemplate(dataSource);
    this.source = source;
  }

  /**
   * Appends in one statement, the memory of the request included: all of it happens or nothing.
   *
   * @return their positions, in the order given
   */
  List<Long> append(List<NewEvent> events, @Nullable IdempotencyKey key, UUID answerId) {
    String rows = String.join(", ", Collections.nCopies(events.size(), Columns.PLACEHOLDERS));
    String sql =
        "with appended as (insert into domain_event (%s) values %s returning position)"
                .formatted(Columns.WRITTEN, rows)
            + (key == null
                ? ""
                : """
                , handled as (insert into handled_command (key, fingerprint, answer_id, position)
                  select ?, ?, ?, max(position) from appended)""")
            + " select position from appended order by position";
    try {
      return database.query(
          sql,
          statement -> {
            int next = 1;
            for (NewEvent event : events) {
              next = Columns.set(statement, next, event);
            }
            if (key != null) {
              setKey(statement, next, key, answerId);
            }
          },
          (row, number) -> row.getLong(1));
    } catch (DuplicateKeyException e) {
      throw conflict(e);
    }
  }

  private static void setKey(PreparedStatement statement, int first, IdempotencyKey key, UUID id)
      throws SQLException {
    statement.setObject(first, key.key());
    statement.setString(first + 1, key.fingerprint());
    statement.setObject(first + 2, id);
  }

  private static RuntimeException conflict(DuplicateKeyException e) {
    if (e.getCause() instanceof PSQLException cause && cause.getServerErrorMessage() != null) {
      String constraint = String.valueOf(cause.getServerErrorMessage().getConstraint());
      if (constraint.equals("domain_event_sequence")) {
        return new ConcurrencyException("somebody else appended to the aggregate first", e);
      }
      if (constraint.equals("handled_command_key")) {
        return new AlreadyHandled();
      }
    }
    return e;
  }

  /** A page of an aggregate's events; see {@link #isLast}. */
  List<StoredRow> readAggregate(UUID aggregateId, long firstSequenceNumber) {
    return database.query(
        """
        select %s from domain_event
        where aggregate_id = ? and sequence_number >= ? order by sequence_number limit ?"""
            .formatted(Columns.READ),
        (ResultSet row, int number) -> Columns.read(row, source),
        aggregateId,
        firstSequenceNumber,
        PAGE);
  }

  static boolean isLast(List<StoredRow> page) {
    return page.size() < PAGE;
  }

  Optional<Long> lastSequenceNumber(UUID aggregateId) {
    return Optional.ofNullable(
        database.queryForObject(
            "select max(sequence_number) from domain_event where aggregate_id = ?",
            Long.class,
            aggregateId));
  }

  /** The lowest position recorded at this moment or later. */
  Optional<Long> firstRecordedSince(Instant moment) {
    return Optional.ofNullable(
        database.queryForObject(
            "select min(position) from domain_event where recorded_at >= ?",
            Long.class,
            OffsetDateTime.ofInstant(moment, ZoneOffset.UTC)));
  }
}
