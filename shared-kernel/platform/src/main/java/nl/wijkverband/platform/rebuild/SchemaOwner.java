package nl.wijkverband.platform.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The login that makes tables, which the service itself may not. Used for as long as a rebuild
 * needs it and for nothing but its tables.
 */
public final class SchemaOwner {

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
