package nl.wijkverband.platform.eventstore;

import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.wijkverband.platform.envelope.IdempotencyKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The requests that were carried out, by their idempotency key. The engine writes them together
 * with the events; this is for looking back.
 */
public final class HandledCommands {

  private final JdbcClient database;

  /** What was answered, and the fingerprint of the request it was answered to. */
  public record Answer(String fingerprint, UUID answerId, long position) {}

  public HandledCommands(DataSource dataSource) {
    this.database = JdbcClient.create(dataSource);
  }

  /** The answer given to the request with this key. */
  public Optional<Answer> find(UUID key) {
    return database
        .sql("select fingerprint, answer_id, position from handled_command where key = ?")
        .param(key)
        .query(
            (row, number) ->
                new Answer(row.getString(1), row.getObject(2, UUID.class), row.getLong(3)))
        .optional();
  }

  /** Remembers a request that had nothing to write. */
  public void remember(IdempotencyKey key, UUID answerId, long position) {
    database
        .sql(
            """
            insert into handled_command (key, fingerprint, answer_id, position)
            values (?, ?, ?, ?) on conflict (key) do nothing""")
        .params(key.key(), key.fingerprint(), answerId, position)
        .update();
  }

  /** Seconds since the first event after this position was recorded; 0 when there is none. */
  public long secondsSinceFirstAfter(long position) {
    return database
        .sql(
            """
            select coalesce((select extract(epoch from clock_timestamp() - recorded_at)::bigint
              from domain_event where position > ? order by position limit 1), 0)""")
        .param(position)
        .query(Long.class)
        .single();
  }

  /** The highest position to be seen, for a command that had nothing to write. */
  public long newestPosition() {
    return database
        .sql("select coalesce(max(position), 0) from domain_event")
        .query(Long.class)
        .single();
  }
}
