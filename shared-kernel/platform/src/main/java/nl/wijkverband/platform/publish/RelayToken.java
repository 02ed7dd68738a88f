package nl.wijkverband.platform.publish;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far was published and by whom, in one row; all times are the database's. */
final class RelayToken {

  /**
   * @param lastPositions by partition, the position of the last record sent to it in this epoch
   */
  record Token(long epoch, long position, @Nullable Long[] lastPositions) {}

  /**
   * What an operator asked to be sent again.
   *
   * @param request which one it is: asking again begins again
   * @param to the last position published when it was asked; what came later was sent anyway
   * @param done how far that is
   */
  record Republish(long request, long from, long to, long done) {}

  private final JdbcClient jdbc;
  private final String relay;
  private final Duration lease;

  RelayToken(JdbcClient jdbc, String relay, Duration lease) {
    this.jdbc = jdbc;
    this.relay = relay;
    this.lease = lease;
  }

  /** Takes the lease when nobody has it any more, or keeps it. */
  boolean claim(UUID owner) {
    jdbc.sql(
            """
            insert into relay_token (relay, epoch, position, last_positions, lease_until)
            values (?, 0, 0, '{}', '-infinity') on conflict do nothing""")
        .param(relay)
        .update();
    return jdbc.sql(
                """
                update relay_token
                set lease_owner = :owner,
                    lease_until = clock_timestamp() + :lease * interval '1 millisecond'
                where relay = :relay
                  and (lease_owner = :owner or lease_until < clock_timestamp())""")
            .param("owner", owner)
            .param("lease", lease.toMillis())
            .param("relay", relay)
            .update()
        == 1;
  }

  /** The token, as long as it is still this owner's. */
  Optional<Token> read(UUID owner) {
    return jdbc.sql("select * from relay_token where relay = ? and lease_owner = ?")
        .params(relay, owner)
        .query((row, number) -> token(row))
        .optional();
  }

  /** The token, whosever it is. */
  Optional<Token> find() {
    return jdbc.sql("select * from relay_token where relay = ?")
        .param(relay)
        .query((row, number) -> token(row))
        .optional();
  }

  /** Moves the token and keeps the lease; false when somebody else has taken it over. */
  boolean advance(UUID owner, Token to) {
    return jdbc.sql(
                """
                update relay_token
                set epoch = :epoch, position = :position, last_positions = :last,
                    lease_until = clock_timestamp() + :lease * interval '1 millisecond'
                where relay = :relay and lease_owner = :owner""")
            .param("epoch", to.epoch())
            .param("position", to.position())
            .param("last", to.lastPositions())
            .param("lease", lease.toMillis())
            .param("relay", relay)
            .param("owner", owner)
            .update()
        == 1;
  }

  /** Lets another relay go on at once. */
  void release(UUID owner) {
    jdbc.sql("update relay_token set lease_until = '-infinity' where relay = ? and lease_owner = ?")
        .params(relay, owner)
        .update();
  }

  /** Asks whoever publishes to send everything published so far from here again. */
  void askToRepublish(long from) {
    jdbc.sql(
            """
            update relay_token
            set republish_request = republish_request + 1,
                republish_from = least(republish_from, ?),
                republish_to = position, republish_done = null
            where relay = ?""")
        .params(from, relay)
        .update();
  }

  /** What is to be sent again, if anything. */
  Optional<Republish> republish() {
    return jdbc.sql(
            """
            select republish_request, republish_from, republish_to,
                   coalesce(republish_done, 0) as done
            from relay_token where relay = ? and republish_from is not null""")
        .param(relay)
        .query(
            (row, number) ->
                new Republish(
                    row.getLong("republish_request"),
                    row.getLong("republish_from"),
                    row.getLong("republish_to"),
                    row.getLong("done")))
        .optional();
  }

  /** How far sending again is: kept, so that whoever takes over goes on there. */
  void republished(UUID owner, Republish asked, long upTo) {
    jdbc.sql(
            """
            update relay_token set republish_done = ?
            where relay = ? and lease_owner = ? and republish_request = ?""")
        .params(upTo, relay, owner, asked.request())
        .update();
  }

  /** What was asked for is done, unless it was asked for again meanwhile. */
  void republishedAll(UUID owner, Republish asked) {
    jdbc.sql(
            """
            update relay_token
            set republish_from = null, republish_to = null, republish_done = null
            where relay = ? and lease_owner = ? and republish_request = ?""")
        .params(relay, owner, asked.request())
        .update();
  }

  private static Token token(ResultSet row) throws SQLException {
    Array last = row.getArray("last_positions");
    return new Token(row.getLong("epoch"), row.getLong("position"), (Long[]) last.getArray());
  }
}
