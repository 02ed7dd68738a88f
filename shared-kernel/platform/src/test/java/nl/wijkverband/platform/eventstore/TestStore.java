package nl.wijkverband.platform.eventstore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.wijkverband.local.DatabaseLogin;
import nl.wijkverband.local.ServiceDatabase;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.personaldata.EncryptedPersonalData;
import nl.wijkverband.platform.personaldata.Keyring;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.personaldata.TestPersonalData;
import nl.wijkverband.platform.sample.Sample;
import nl.wijkverband.vocabulary.PatientId;
import org.flywaydb.core.Flyway;

/** An event store of its own for one test, with writers whose every step the test decides. */
final class TestStore implements AutoCloseable {

  static final PatientId PATIENT = new PatientId(new UUID(4, 4));

  final ServiceDatabase database;
  final PersonalData personalData;
  final HikariDataSource dataSource;
  final EventStoreParts parts;
  private final TestPostgres server;
  private final Keyring keyring;
  private final List<AutoCloseable> opened = new ArrayList<>();

  TestStore() {
    this(TestPostgres.shared());
  }

  TestStore(TestPostgres server) {
    this.server = server;
    database = server.freshService("intake");
    keyring = TestPersonalData.keyring(database.keyringWriter());
    personalData = new EncryptedPersonalData(keyring);
    dataSource = dataSource();
    Flyway.configure()
        .dataSource(database.owner().url(), database.owner().user(), database.owner().password())
        .locations("classpath:db/platform/eventstore")
        .placeholders(Map.of("app", database.app().user()))
        .load()
        .migrate();
    personalData.createKey(PATIENT);
    parts = anotherProcess();
  }

  /** The same store as another process would have it, knowing nothing of what this one learnt. */
  EventStoreParts anotherProcess(Upcaster... upcasters) {
    return anotherProcess(dataSource, upcasters);
  }

  EventStoreParts anotherProcess(DataSource connections, Upcaster... upcasters) {
    var process = new EventStoreParts(connections, "sample", codec(upcasters), personalData);
    opened.add(process);
    return process;
  }

  EventCodec codec(Upcaster... upcasters) {
    return new EventCodec(
        EventTypes.in(Sample.class.getPackageName()),
        new Upcasters(List.of(upcasters)),
        personalData);
  }

  private HikariDataSource dataSource() {
    var settings = new HikariConfig();
    settings.setJdbcUrl(database.app().url());
    settings.setUsername(database.app().user());
    settings.setPassword(database.app().password());
    settings.setMaximumPoolSize(20);
    settings.setMinimumIdle(0);
    return new HikariDataSource(settings);
  }

  /** A writer with a transaction of its own, open from its first step. */
  Writer writer() throws SQLException {
    var writer = new Writer(database.app().connect(), this);
    opened.add(writer);
    return writer;
  }

  /** One event, committed at once; answers with its position. */
  long committed() throws SQLException {
    try (var writer = writer()) {
      long position = writer.append(1).getFirst();
      writer.commit();
      return position;
    }
  }

  /** Positions a reader sees after this one, in one go. */
  List<Long> read(EventReader reader, long after) {
    return reader.readAfter(after, 1_000).stream().map(e -> e.envelope().position()).toList();
  }

  List<Long> read(long after) {
    return read(parts.reader(), after);
  }

  /**
   * As many positions as are to come; a moment may pass, as the database itself has transactions
   * too.
   */
  List<Long> readSoon(EventReader reader, long after, int count) {
    var found = new ArrayList<Long>();
    long until = System.nanoTime() + 20_000_000_000L;
    while (found.size() < count && System.nanoTime() < until) {
      found.addAll(read(reader, found.isEmpty() ? after : found.getLast()));
    }
    return found;
  }

  List<Long> readSoon(long after, int count) {
    return readSoon(parts.reader(), after, count);
  }

  /** Erases every patient. */
  void destroyKeys() throws SQLException {
    String url = database.keyring().url();
    execute(server.superuser(url.substring(url.lastIndexOf('/') + 1)), "delete from data_key");
    keyring.forgetAll();
  }

  void asOwner(String sql) throws SQLException {
    execute(database.owner(), sql);
  }

  static void execute(DatabaseLogin login, String sql) throws SQLException {
    try (Connection connection = login.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws Exception {
    for (AutoCloseable each : opened) {
      each.close();
    }
    dataSource.close();
  }
}
