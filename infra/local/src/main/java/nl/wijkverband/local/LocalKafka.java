package nl.wijkverband.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import nl.wijkverband.local.ServerProcess.Start;
import nl.wijkverband.local.ServerProcess.StopSignal;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;

/** One Kafka broker (KRaft, its own controller) on the loopback address. */
public final class LocalKafka {

  private static final Duration START = Duration.ofSeconds(90);
  private static final Duration STOP = Duration.ofSeconds(20);
  private static final List<String> SMALL =
      List.of("-Xmx320m", "-Xms96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  private final Path directory;
  private final Path log;
  private final int port;
  private final int controllerPort;
  private final List<String> jvm;
  private @Nullable ServerProcess process;

  /** A broker on its own directory; nothing runs yet. */
  public LocalKafka(Path directory, Path log, int port, int controllerPort, List<String> jvm) {
    this.directory = directory.toAbsolutePath();
    this.log = log.toAbsolutePath();
    this.port = port;
    this.controllerPort = controllerPort;
    this.jvm = List.copyOf(jvm);
  }

  /** Writes the settings and formats the log directory when that was not done before. */
  public void create() throws IOException, InterruptedException {
    Files.createDirectories(directory);
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    writeSettings();
    if (Files.exists(data().resolve("meta.properties"))) {
      return;
    }
    Directories.delete(data());
    var command = java();
    command.addAll(List.of("kafka.tools.StorageTool", "format", "--standalone"));
    command.addAll(List.of("-t", Uuid.randomUuid().toString(), "-c", settings().toString()));
    Files.createDirectories(log.getParent());
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    if (builder.start().waitFor() != 0) {
      Directories.delete(data());
      throw new ServerFailed("Kafka kon zijn map niet inrichten", log);
    }
  }

  /** Starts it; {@link #awaitReady} waits until it answers. */
  public ServerProcess start(Lifetime lifetime) throws IOException {
    var started = ServerProcess.start(lifetime, command());
    process = started;
    return started;
  }

  /** Returns once it answers. */
  public void awaitReady(ServerProcess started) {
    Waiting.until("Kafka", started, log, START, this::answers);
  }

  private Start command() throws IOException {
    var command = java();
    command.addAll(List.of("kafka.Kafka", settings().toString()));
    return new Start(command, Map.of(), directory, log, StopSignal.TERM);
  }

  private List<String> java() throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(SMALL);
    command.addAll(jvm);
    command.add("-Dlog4j2.configurationFile=" + Checkout.root().resolve("infra/kafka/log4j2.xml"));
    command.add("-cp");
    command.add(ServerFiles.kafka() + "/*");
    return command;
  }

  private void writeSettings() throws IOException {
    var template = new Properties();
    try (var in = Files.newInputStream(Checkout.root().resolve("infra/kafka/local.properties"))) {
      template.load(in);
    }
    var addresses = "PLAINTEXT://127.0.0.1:" + port;
    var controller = "CONTROLLER://127.0.0.1:" + controllerPort;
    template.setProperty("listeners", addresses + "," + controller);
    template.setProperty("advertised.listeners", addresses + "," + controller);
    template.setProperty("controller.quorum.bootstrap.servers", "127.0.0.1:" + controllerPort);
    template.setProperty("log.dirs", data().toString());
    try (var out = Files.newOutputStream(settings())) {
      template.store(out, null);
    }
  }

  private boolean answers() throws Exception {
    try (var admin = admin(2)) {
      return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
    }
  }

  private Admin admin(int seconds) {
    return Admin.create(
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers(),
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            seconds * 1000,
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
            seconds * 1000));
  }

  /** Makes a topic unless it is there already. */
  public void createTopic(String name, int partitions) {
    try (var admin = admin(30)) {
      admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1))).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException("Topic " + name + " was not made", e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  /** Stops it in an orderly way. */
  public void stop() {
    if (process != null) {
      process.stop(STOP);
    }
  }

  /** Ends it as a crash would. */
  public void kill() {
    if (process != null) {
      process.kill();
    }
  }

  /** Where clients reach it. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** Where the records lie. */
  public Path data() {
    return directory.resolve("data");
  }

  private Path settings() {
    return directory.resolve("server.properties");
  }
}
