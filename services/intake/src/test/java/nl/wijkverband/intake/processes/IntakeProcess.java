package nl.wijkverband.intake.processes;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.intake.IntakeApplication;
import nl.wijkverband.local.FreePort;
import nl.wijkverband.local.ServiceDatabase;
import nl.wijkverband.local.TestKafka;
import nl.wijkverband.local.TestPostgres;

/** The whole service as a process of its own, as in life, that can be killed. */
final class IntakeProcess implements AutoCloseable {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Process process;
  private final Path log;
  private final String address;
  private final String token;

  private IntakeProcess(Process process, Path log, int port, String token) {
    this.process = process;
    this.log = log;
    this.address = "http://127.0.0.1:" + port;
    this.token = token;
  }

  /**
   * @param databaseUrl how it reaches the database
   */
  static IntakeProcess start(
      ServiceDatabase database, String databaseUrl, TokenIssuer issuer, String token)
      throws IOException {
    int port = FreePort.any();
    Path log = Files.createTempFile("wijk-intake-", ".log");
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx256m",
            "-Daxoniq.update-checker.disabled=true",
            "-cp",
            System.getProperty("java.class.path"),
            IntakeApplication.class.getName());
    builder
        .environment()
        .putAll(
            Map.ofEntries(
                Map.entry("WIJK_PROFILE", "local"),
                Map.entry("SERVER_PORT", Integer.toString(port)),
                Map.entry("WIJK_BIND", "127.0.0.1"),
                Map.entry("WIJK_DB_URL", databaseUrl),
                Map.entry("WIJK_DB_USER", database.app().user()),
                Map.entry("WIJK_DB_PASSWORD", database.app().password()),
                Map.entry("WIJK_DB_OWNER_USER", database.owner().user()),
                Map.entry("WIJK_DB_OWNER_PASSWORD", database.owner().password()),
                Map.entry("WIJK_KEYRING_URL", database.keyringWriter().url()),
                Map.entry("WIJK_KEYRING_USER", database.keyringWriter().user()),
                Map.entry("WIJK_KEYRING_PASSWORD", database.keyringWriter().password()),
                Map.entry("WIJK_MASTER_KEY", TestPostgres.masterKey()),
                Map.entry("WIJK_KAFKA", TestKafka.shared().bootstrapServers()),
                Map.entry("WIJK_ISSUER", issuer.address())));
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    return new IntakeProcess(process, log, port, token);
  }

  IntakeProcess awaitReady() throws IOException, InterruptedException {
    var question =
        HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness")).build();
    for (int i = 0; i < 1_800 && process.isAlive(); i++) {
      try {
        if (client.send(question, BodyHandlers.discarding()).statusCode() == 200) {
          return this;
        }
      } catch (IOException notYet) {
        // It listens when it is nearly there.
      }
      Thread.sleep(100);
    }
    throw new IOException("does not start:\n" + Files.readString(log));
  }

  HttpResponse<String> post(String path, String body, UUID key)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key.toString())
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  /** SIGKILL: no word, no clean end. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly().onExit().join();
    Files.deleteIfExists(log);
  }
}
