package nl.wijkverband.platform.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.wijkverband.platform.trouble.PassingTrouble;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The login that makes tables, which the service itself may not. Used for as long as a rebuild
 * needs it and for nothing but its tables.
 */
public final class SchemaOwner {

  // What the services' logins are bound to.
  private static final Duration LONGEST_TRANSACTION = Duration.ofSeconds(60);
  private static final long ALONE = 0x7265627569L;

  private final DataSource source;

  SchemaOwner(DataSource source) {
    this.source = source;
  }

  /** One transaction of the owner's: all of it or nothing. */
  public void transact(Consumer<JdbcClient> work) {
    try (Connection connection = source.getConnection()) {
      var one = new SingleConnectionDataSource(connection, true);
      new TransactionTemplate(new JdbcTransactionManager(one))
          .executeWithoutResult(status -> work.accept(JdbcClient.create(one)));
    } catch (SQLException e) {
      throw new IllegalStateException("no connection as the owner of the tables", e);
    }
  }

  /**
   * The same, with this advisory lock for itself. Whoever works with the tables holds it shared;
   * they wait for the owner as briefly as possible: when others do not let go soon, it lets them
   * pass, and waits a little longer the next time.
   */
  public void transactAlone(long lock, Consumer<JdbcClient> work) {
    Duration patience = Duration.ofMillis(250);
    while (true) {
      long milliseconds = patience.toMillis();
      try {
        transact(
            jdbc -> {
              jdbc.sql("select set_config('lock_timeout', ?, true)")
                  .param(milliseconds + "ms")
                  .query(row -> {});
              jdbc.sql("select pg_advisory_xact_lock(?)").param(lock).query(row -> {});
              work.accept(jdbc);
            });
        return;
      } catch (DataAccessException busy) {
        if (!PassingTrouble.isInUse(busy) || patience.compareTo(LONGEST_TRANSACTION) > 0) {
          throw busy;
        }
        patience = patience.multipliedBy(2);
      }
    }
  }

  /**
   * Waits until every transaction of this database that runs now has ended: after that nobody works
   * any more with what was renamed before.
   */
  public void awaitTransactionsOfNow() {
    try (Connection connection = source.getConnection()) {
      JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      Set<String> waitingFor = running(jdbc);
      while (!waitingFor.isEmpty()) {
        Thread.sleep(20);
        waitingFor.retainAll(running(jdbc));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("no connection as the owner of the tables", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the service stops", e);
    }
  }

  private static Set<String> running(JdbcClient jdbc) {
    return new HashSet<>(
        jdbc.sql(
                """
                select l.virtualtransaction from pg_locks l join pg_stat_activity a using (pid)
                where l.locktype = 'virtualxid' and a.datname = current_database()
                  and a.usesysid is not null and pid <> pg_backend_pid()""")
            .query(String.class)
            .list());
  }

  /** Statements of the owner's that stand in no transaction, such as {@code analyze}. */
  public void execute(String... statements) {
    try (Connection connection = source.getConnection();
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("not done as the owner of the tables", e);
    }
  }

  /** The right to rebuild, unless somebody has it: it ends with its connection, however it ends. */
  Optional<Connection> alone() throws SQLException {
    Connection connection = source.getConnection();
    try (var ask = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
      ask.setLong(1, ALONE);
      try (var answer = ask.executeQuery()) {
        answer.next();
        if (answer.getBoolean(1)) {
          return Optional.of(connection);
        }
      }
    }
    connection.close();
    return Optional.empty();
  }

  /** Whether somebody has the right to rebuild now, here or in another instance. */
  boolean somebodyRebuilds(JdbcClient jdbc) {
    return jdbc.sql(
            """
            select exists (select from pg_locks where locktype = 'advisory' and objsubid = 1
              and classid = :high::bigint::oid and objid = :low::bigint::oid
              and database = (select oid from pg_database where datname = current_database()))""")
        .param("high", ALONE >>> 32)
        .param("low", ALONE & 0xffffffffL)
        .query(Boolean.class)
        .single();
  }
}
