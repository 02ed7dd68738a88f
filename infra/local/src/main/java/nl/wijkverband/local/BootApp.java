package nl.wijkverband.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.wijkverband.local.ServerProcess.Start;
import nl.wijkverband.local.ServerProcess.StopSignal;
import org.jspecify.annotations.Nullable;

/** One of our own applications: its jar extracted once per content, with an AOT cache beside it. */
final class BootApp {

  private static final Duration START = Duration.ofSeconds(300);
  private static final List<String> SMALL =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseCompactObjectHeaders",
          "-XX:+ExitOnOutOfMemoryError",
          "-Daxoniq.update-checker.disabled=true",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=nl",
          "-Duser.country=NL");

  private final String name;
  private final Path module;
  private final int port;
  private final Map<String, String> environment;
  private final Home home;
  private final String heap;
  private @Nullable Path directory;

  BootApp(
      String name, Path module, int port, String heap, Map<String, String> environment, Home home) {
    this.name = name;
    this.module = module;
    this.port = port;
    this.heap = heap;
    this.environment = environment;
    this.home = home;
  }

  String name() {
    return name;
  }

  int port() {
    return port;
  }

  /** Extracts the jar unless that was done for these very contents. */
  synchronized Path extracted() throws IOException, InterruptedException {
    if (directory == null) {
      var jar = jar();
      var all = Checkout.root().resolve(".wijk/apps");
      directory =
          OnceInCache.directory(all, name + "-" + hash(jar), target -> extract(jar, target));
      OnceInCache.keepLatest(all, name + "-[0-9a-f]+", directory, 2);
    }
    return directory;
  }

  private void extract(Path jar, Path target) throws IOException, InterruptedException {
    var log = home.freshLog(name);
    Files.createDirectories(log.toAbsolutePath().getParent());
    var command =
        List.of(
            java(),
            "-Djarmode=tools",
            "-jar",
            jar.toString(),
            "extract",
            "--force",
            "--destination",
            target.toString(),
            "--application-filename",
            "app.jar");
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    if (builder.start().waitFor() != 0 || !Files.exists(target.resolve("app.jar"))) {
      throw new ServerFailed("De jar van " + name + " kon niet worden uitgepakt", log);
    }
  }

  private Path jar() throws IOException {
    var target = module.resolve("target");
    if (Files.isDirectory(target)) {
      try (var files = Files.list(target)) {
        var jar =
            files
                .filter(
                    file -> file.getFileName().toString().matches(".*-[0-9.]+(-SNAPSHOT)?\\.jar"))
                .findFirst();
        if (jar.isPresent()) {
          return jar.get();
        }
      }
    }
    throw new IOException("Geen jar in " + target + "; eerst bouwen: mvn package");
  }

  AotCache aotCache() throws IOException, InterruptedException {
    return AotCache.in(extracted(), "app");
  }

  ServerProcess start(Lifetime lifetime, AotCache aot) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(java(), home.mark(), "-Dwijk.part=" + name, heap));
    command.addAll(SMALL);
    command.addAll(aot.options());
    command.addAll(List.of("-jar", "app.jar"));
    return ServerProcess.start(
        lifetime,
        new Start(command, environment, extracted(), home.freshLog(name), StopSignal.TERM));
  }

  void awaitReady(ServerProcess process) {
    try (var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
      var question =
          HttpRequest.newBuilder(URI.create(url() + "/actuator/health/readiness"))
              .timeout(Duration.ofSeconds(5))
              .build();
      Waiting.until(
          name,
          process,
          home.log(name),
          START,
          () -> http.send(question, BodyHandlers.discarding()).statusCode() == 200);
    }
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String hash(Path file) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
