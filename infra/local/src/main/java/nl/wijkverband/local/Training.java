package nl.wijkverband.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Runs a program once so that the JVM learns its classes; from then on it starts in a third of the
 * time. It runs with the real settings before the real start, so what it does (migrations, the
 * realm) counts.
 */
final class Training {

  private static final Duration WRITING_THE_CACHE = Duration.ofSeconds(120);
  private static final Map<String, String> LESSONS =
      Map.of(
          "intake", "/v1/patients?q=",
          "care-plans", "/v1/none",
          "mdo-casework", "/v1/meetings",
          "messaging", "/v1/conversations",
          "dossier", "/v1/today",
          "gateway", "/");

  private Training() {}

  static void keycloak(Servers servers) throws IOException, InterruptedException {
    var aot = LocalKeycloak.aotCache().toBeTrained();
    var process = servers.startKeycloak(Lifetime.WITH_THIS_JVM, aot);
    try {
      servers.awaitKeycloak(process);
    } finally {
      process.stop(WRITING_THE_CACHE);
    }
    aot.finish();
  }

  static void app(BootApp app, String token) throws IOException, InterruptedException {
    var aot = app.aotCache().toBeTrained();
    var process = app.start(Lifetime.WITH_THIS_JVM, aot);
    try {
      app.awaitReady(process);
      for (String path :
          List.of(LESSONS.getOrDefault(app.name(), "/"), "/v3/api-docs", "/actuator/prometheus")) {
        ask(app.url() + path, token);
      }
    } finally {
      process.stop(WRITING_THE_CACHE);
    }
    aot.finish();
  }

  private static void ask(String url, String token) throws InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create(url))
              .timeout(Duration.ofSeconds(10))
              .header("Authorization", "Bearer " + token)
              .build();
      http.send(request, BodyHandlers.discarding());
    } catch (IOException e) {
      // Whatever it answers, it learned from the question.
    }
  }
}
