package nl.wijkverband.platform.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wijkverband.local.ServiceDatabase;
import nl.wijkverband.local.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** How the owner of the tables gives way to those who work with them. */
class SchemaOwnerTest {

  private static final long LOCK = 77;
  private static final ServiceDatabase DATABASE = TestPostgres.shared().freshService("dossier");

  private static final String NAME =
      DATABASE.app().url().replaceFirst(".*/", "").replaceFirst("\\?.*", "");

  private final SchemaOwner owner =
      new SchemaOwner(
          new DriverManagerDataSource(
              DATABASE.owner().url(), DATABASE.owner().user(), DATABASE.owner().password()));

  @Test
  void whoever_works_passes_an_owner_that_has_to_wait() throws Exception {
    AtomicInteger done = new AtomicInteger();
    try (ExecutorService thread = Executors.newSingleThreadExecutor();
        Connection first = working();
        Connection second = DATABASE.app().connect()) {
      Future<?> alone =
          thread.submit(() -> owner.transactAlone(LOCK, own -> done.incrementAndGet()));
      while (!isWaitedFor(second)) {
        Thread.onSpinWait();
      }
      second.setAutoCommit(false);
      work(second);
      assertThat(done).hasValue(0);
      second.commit();
      first.commit();
      alone.get();
      assertThat(done).hasValue(1);
    }
  }

  @Test
  void what_was_renamed_is_dropped_when_the_last_who_may_read_it_is_gone() throws Exception {
    AtomicBoolean ended = new AtomicBoolean();
    try (ExecutorService thread = Executors.newSingleThreadExecutor();
        Connection reading = working();
        Connection superuser = TestPostgres.shared().superuser(NAME).connect()) {
      Future<Boolean> wait =
          thread.submit(
              () -> {
                owner.awaitTransactionsOfNow();
                return ended.get();
              });
      while (!hasLooked(superuser)) {
        Thread.onSpinWait();
      }
      ended.set(true);
      reading.commit();
      assertThat(wait.get()).isTrue();
    }
  }

  private static boolean hasLooked(Connection superuser) throws SQLException {
    try (var statement = superuser.createStatement();
        var found =
            statement.executeQuery(
                """
                select exists (select from pg_stat_activity where query like '%virtualxid%'
                  and state = 'idle' and usename = 'dossier_owner'
                  and datname = current_database())""")) {
      found.next();
      return found.getBoolean(1);
    }
  }

  private static Connection working() throws SQLException {
    Connection connection = DATABASE.app().connect();
    connection.setAutoCommit(false);
    work(connection);
    return connection;
  }

  private static void work(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("select pg_advisory_xact_lock_shared(" + LOCK + ")");
    }
  }

  private static boolean isWaitedFor(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select exists (select from pg_locks where locktype = 'advisory' and objid = "
                    + LOCK
                    + " and not granted)")) {
      found.next();
      return found.getBoolean(1);
    }
  }
}
