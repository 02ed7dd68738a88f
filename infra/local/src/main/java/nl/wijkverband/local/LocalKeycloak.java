package nl.wijkverband.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkverband.local.ServerProcess.Start;
import nl.wijkverband.local.ServerProcess.StopSignal;
import org.jspecify.annotations.Nullable;

/** Keycloak from its own distribution, on the loopback address, with its data in PostgreSQL. */
public final class LocalKeycloak {

  private static final Duration START = Duration.ofSeconds(300);
  private static final List<String> SMALL =
      List.of(
          "-Xms64m",
          "-Xmx320m",
          "-XX:MetaspaceSize=96M",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseCompactObjectHeaders",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Djava.net.preferIPv4Stack=true",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-Dkc.config.built=true",
          "-Dquarkus-log-max-startup-records=10000",
          "-Dpicocli.disable.closures=true",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
              + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");

  private final DatabaseLogin database;
  private final Path log;
  private final int port;
  private final int managementPort;
  private final String adminPassword;
  private final List<String> jvm;

  /** Nothing runs yet; the admin password counts at the very first start only. */
  public LocalKeycloak(
      DatabaseLogin database,
      Path log,
      int port,
      int managementPort,
      String adminPassword,
      List<String> jvm) {
    this.database = database;
    this.log = log.toAbsolutePath();
    this.port = port;
    this.managementPort = managementPort;
    this.adminPassword = adminPassword;
    this.jvm = List.copyOf(jvm);
  }

  /** Starts it; {@link #awaitReady} waits until it answers. */
  public ServerProcess start(Lifetime lifetime, @Nullable AotCache aot)
      throws IOException, InterruptedException {
    var home = KeycloakDistribution.directory(Checkout.cache());
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(SMALL);
    command.addAll(jvm);
    if (aot != null) {
      command.addAll(aot.options());
    }
    command.add("-Dkc.home.dir=" + home);
    command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
    command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
    command.addAll(List.of("io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start"));
    command.add("--optimized");
    return ServerProcess.start(
        lifetime, new Start(command, environment(), home, log, StopSignal.TERM));
  }

  private Map<String, String> environment() {
    var environment = new LinkedHashMap<String, String>();
    environment.put("KC_DB_URL", database.url());
    environment.put("KC_DB_USERNAME", database.user());
    environment.put("KC_DB_PASSWORD", database.password());
    environment.put("KC_DB_POOL_MAX_SIZE", "20");
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword);
    environment.put("KC_HTTP_ENABLED", "true");
    environment.put("KC_HTTP_HOST", "127.0.0.1");
    environment.put("KC_HTTP_PORT", Integer.toString(port));
    environment.put("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1");
    environment.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(managementPort));
    environment.put("KC_HOSTNAME", url());
    // One node: no cluster to find, no port open for one, nothing to wait for after a crash.
    environment.put("KC_CACHE", "local");
    environment.put("KC_LOG_CONSOLE_COLOR", "false");
    environment.put("KC_LOG_LEVEL", "info,io.smallrye.health:warn");
    return environment;
  }

  /** Returns once it says that it is ready; the main port listens earlier. */
  public void awaitReady(ServerProcess started) {
    try (var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
      var question =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/health/ready"))
              .timeout(Duration.ofSeconds(5))
              .build();
      Waiting.until(
          "Keycloak",
          started,
          log,
          START,
          () -> http.send(question, BodyHandlers.discarding()).statusCode() == 200);
    }
  }

  /** The administration of this server. */
  public KeycloakAdmin admin() {
    return new KeycloakAdmin(url(), adminPassword);
  }

  /** Where it listens. */
  public String url() {
    return "http://127.0.0.1:" + port;
  }

  static AotCache aotCache() throws IOException, InterruptedException {
    return AotCache.in(Files.createDirectories(Checkout.cache().resolve("aot")), "keycloak-v2");
  }
}
