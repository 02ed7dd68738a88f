package nl.wijkverband.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkverband.local.ServerProcess.Start;
import nl.wijkverband.local.ServerProcess.StopSignal;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL server on the loopback address, from the plain binaries. */
public final class LocalPostgres {

  private static final Duration START = Duration.ofSeconds(90);
  private static final Duration STOP = Duration.ofSeconds(20);

  private final Path data;
  private final Path log;
  private final int port;
  private final String password;
  private final List<String> settings;
  private @Nullable ServerProcess process;

  /** A server on its own data directory; nothing runs yet. */
  public LocalPostgres(Path data, Path log, int port, String password, List<String> settings) {
    this.data = data.toAbsolutePath();
    this.log = log.toAbsolutePath();
    this.port = port;
    this.password = password;
    this.settings = List.copyOf(settings);
  }

  /**
   * Makes the data directory when there is none. Whatever an interrupted attempt left goes first.
   */
  public void create() throws IOException, InterruptedException {
    if (Files.exists(data.resolve("PG_VERSION"))) {
      return;
    }
    var unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
    Directories.delete(unfinished);
    Files.createDirectories(unfinished);
    var passwordFile = Files.createTempFile(Files.createDirectories(data.getParent()), "pw", "");
    try {
      Files.writeString(passwordFile, password);
      var way = NotRoot.choose();
      way.own(unfinished);
      way.own(passwordFile);
      var command = new ArrayList<>(way.prefix());
      command.add(PostgresBinaries.directory(Checkout.cache()).resolve("bin/initdb").toString());
      command.addAll(List.of("-D", unfinished.toString(), "-U", "postgres", "-E", "UTF8"));
      command.addAll(List.of("--locale=C", "--locale-provider=builtin"));
      command.addAll(List.of("--builtin-locale=C.UTF-8", "--no-sync"));
      command.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + passwordFile));
      run(command);
    } finally {
      Files.deleteIfExists(passwordFile);
    }
    Directories.delete(data);
    Files.move(unfinished, data);
  }

  private void run(List<String> command) throws IOException, InterruptedException {
    Files.createDirectories(log.getParent());
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    if (builder.start().waitFor() != 0) {
      throw new ServerFailed("PostgreSQL kon zijn bestanden niet maken", log);
    }
  }

  /** Starts it; {@link #awaitReady} waits until it answers. */
  public ServerProcess start(Lifetime lifetime) throws IOException, InterruptedException {
    boolean crashed = PostmasterFile.disown(data);
    var started = ServerProcess.start(lifetime, command());
    // Children of a crashed server may need a moment to notice; until then it will not start.
    for (int attempt = 0; crashed && attempt < 10 && !outlives(started); attempt++) {
      started = ServerProcess.start(lifetime, command());
    }
    process = started;
    return started;
  }

  private static boolean outlives(ServerProcess started) throws InterruptedException {
    Thread.sleep(500);
    return started.isAlive();
  }

  /** Returns once it answers. */
  public void awaitReady(ServerProcess started) {
    Waiting.until("PostgreSQL", started, log, START, this::answers);
  }

  private Start command() throws IOException, InterruptedException {
    var way = NotRoot.choose();
    way.own(data);
    var command = new ArrayList<>(way.prefix());
    var home = PostgresBinaries.directory(Checkout.cache());
    command.addAll(List.of(home.resolve("bin/postgres").toString(), "-D", data.toString()));
    command.addAll(List.of("-p", Integer.toString(port)));
    command.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
    settings.forEach(setting -> command.addAll(List.of("-c", setting)));
    return new Start(command, Map.of("LC_ALL", "C"), data, log, StopSignal.INT);
  }

  private boolean answers() throws Exception {
    try (var connection = superuser("postgres").connect()) {
      return connection.isValid(2);
    }
  }

  /** The administrator's login to a database of this server. */
  public DatabaseLogin superuser(String database) {
    return login(database, "postgres", password);
  }

  DatabaseLogin login(String database, String user, String userPassword) {
    return new DatabaseLogin(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, userPassword);
  }

  /** Stops it, letting running statements end. */
  public void stop() {
    if (process != null) {
      process.stop(STOP);
    }
  }

  /** Where its files lie. */
  public Path dataDirectory() {
    return data;
  }

  /** The port it listens on. */
  public int port() {
    return port;
  }
}
