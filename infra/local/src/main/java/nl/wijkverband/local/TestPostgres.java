package nl.wijkverband.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL for all tests of this JVM, with as many fresh databases as they ask for. */
public final class TestPostgres {

  private static final String PASSWORD = "test";
  private static final List<String> KEYRING_LOGINS =
      List.of(
          "keyring_owner",
          "keyring_intake",
          "keyring_care_plans",
          "keyring_mdo_casework",
          "keyring_messaging",
          "keyring_dossier");
  // Nothing of a test needs to survive a power cut.
  private static final List<String> SETTINGS =
      List.of("fsync=off", "full_page_writes=off", "max_connections=300", "shared_buffers=64MB");

  private static @Nullable TestPostgres shared;

  private final LocalPostgres server;
  private final Provisioning provisioning;
  private final Set<String> services = new HashSet<>();
  private int databases;

  private TestPostgres(LocalPostgres server) throws IOException, SQLException {
    this.server = server;
    this.provisioning = new Provisioning(server);
    provisioning.server();
    var passwords = new HashMap<String, String>();
    KEYRING_LOGINS.forEach(login -> passwords.put(login, PASSWORD));
    provisioning.keyringLogins(passwords);
  }

  /** The server of this JVM, started at the first call and stopped with the JVM. */
  public static synchronized TestPostgres shared() {
    if (shared == null) {
      try {
        shared = start();
      } catch (IOException | SQLException e) {
        throw new IllegalStateException("No PostgreSQL for the tests", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted", e);
      }
    }
    return shared;
  }

  /**
   * A server beside the shared one, for a test that keeps a transaction open for long: its oldest
   * transaction is every database's business.
   */
  public static TestPostgres another() {
    try {
      return start();
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("No PostgreSQL for the test", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  private static TestPostgres start() throws IOException, InterruptedException, SQLException {
    var directory = Files.createTempDirectory("wijk-postgres-");
    var data = directory.resolve("data");
    var template =
        OnceInCache.directory(
            Checkout.cache(), "postgres-test-template-v1", TestPostgres::makeTemplate);
    Directories.copy(template.resolve("data"), data);
    var server =
        new LocalPostgres(data, directory.resolve("log"), FreePort.any(), PASSWORD, SETTINGS);
    AtExit.stopAndDelete(server::stop, directory);
    server.awaitReady(server.start(Lifetime.WITH_THIS_JVM));
    return new TestPostgres(server);
  }

  private static void makeTemplate(Path directory) throws IOException, InterruptedException {
    new LocalPostgres(directory.resolve("data"), directory.resolve("log"), 0, PASSWORD, List.of())
        .create();
  }

  /**
   * A new, empty database with the two logins of a service.
   *
   * @param service as in SQL or as in a folder: {@code care_plans} and {@code care-plans} are one
   */
  public synchronized ServiceDatabase freshService(String service) {
    var name = service.replace('-', '_');
    var database = name + "_" + ++databases;
    var keyring = "keyring_" + databases;
    try {
      if (services.add(name)) {
        provisioning.serviceLogins(name, PASSWORD, PASSWORD);
      }
      provisioning.serviceDatabase(name, database);
      provisioning.keyringDatabase(keyring);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("No database for " + name, e);
    }
    var reader = KEYRING_LOGINS.contains("keyring_" + name) ? "keyring_" + name : "keyring_intake";
    return new ServiceDatabase(
        server.login(database, name + "_owner", PASSWORD),
        server.login(database, name + "_app", PASSWORD),
        server.login(keyring, reader, PASSWORD),
        server.login(keyring, "keyring_intake", PASSWORD));
  }

  /** The administrator's login, to look at what no service may look at. */
  public DatabaseLogin superuser(String database) {
    return server.superuser(database);
  }

  /** The files of the server, for tests that look for words that may not stand there. */
  public Path dataDirectory() {
    return server.dataDirectory();
  }

  /** A master key for tests: 32 bytes, base64. */
  public static String masterKey() {
    return "dGVzdC1tYXN0ZXIta2V5LW9mLTMyLWJ5dGVzLWxvbmc=";
  }
}
