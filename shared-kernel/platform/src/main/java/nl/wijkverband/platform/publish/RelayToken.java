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
  record Token(
      long epoch, long position, @Nullable Long[] lastPositions, @Nullable Long republishFrom) {}

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

  /** Asks whoever publishes to send everything from here again. */
  void askToRepublish(long from) {
    jdbc.sql("update relay_token set republish_from = least(republish_from, ?) where relay = ?")
        .params(from, relay)
        .update();
  }

  /** What was asked for is done, unless more was asked for meanwhile. */
  void republished(UUID owner, long from) {
    jdbc.sql(
            """
            update relay_token set republish_from = null
            where relay = ? and lease_owner = ? and republish_from = ?""")
        .params(relay, owner, from)
        .update();
  }

  private static Token token(ResultSet row) throws SQLException {
    Array last = row.getArray("last_positions");
    return new Token(
        row.getLong("epoch"),
        row.getLong("position"),
        (Long[]) last.getArray(),
        row.getObject("republish_from", Long.class));
  }
}
