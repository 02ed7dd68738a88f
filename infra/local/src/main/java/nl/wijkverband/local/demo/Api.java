package nl.wijkverband.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkverband.local.WijkSystem;
import tools.jackson.databind.json.JsonMapper;

/** The API as anybody may use it: a real token per person, one key per step. */
final class Api implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();
  // A service that has not heard yet of what another just published says so with one of these.
  private static final Set<Integer> NOT_YET = Set.of(404, 409, 425, 500, 502, 503, 504);
  private static final int ATTEMPTS = 10;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final WijkSystem system;
  private final Progress progress;
  private final Map<String, String> tokens = new HashMap<>();
  private final TreeMap<String, Long> seen = new TreeMap<>();

  Api(WijkSystem system, Progress progress) {
    this.system = system;
    this.progress = progress;
  }

  /** One request: who, which service, where, what; with the revision that person had in view. */
  record Step(
      String name, Person by, String service, String path, Map<String, ?> body, int revision) {}

  /** The id the step gave, now or at an earlier attempt. */
  String play(Step step) throws DemoFailed {
    var known = progress.findId(step.name());
    if (known != null) {
      return known;
    }
    try {
      var response = send(step);
      for (int attempt = 1;
          NOT_YET.contains(response.statusCode()) && attempt < ATTEMPTS;
          attempt++) {
        Thread.sleep(1_000);
        response = send(step);
      }
      return accept(step, response);
    } catch (IOException e) {
      throw new DemoFailed(step.name() + ": " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DemoFailed(step.name() + ": onderbroken");
    }
  }

  private String accept(Step step, HttpResponse<String> response) throws DemoFailed, IOException {
    if (response.statusCode() / 100 != 2) {
      throw new DemoFailed(step.name() + ": " + response.statusCode() + " " + response.body());
    }
    var accepted = JSON.readTree(response.body());
    var position = accepted.get("position").asString().split(":");
    seen.merge(position[0], Long.parseLong(position[1]), Math::max);
    var id = accepted.get("id").asString();
    progress.keep(step.name(), id);
    return id;
  }

  private HttpResponse<String> send(Step step) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(system.url(step.service()) + step.path()))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + token(step.by()))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", progress.key(step.name()))
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(step.body())));
    if (step.revision() > 0) {
      request.header("If-Match", "\"" + step.revision() + "\"");
    }
    if (!seen.isEmpty()) {
      request.header(
          "Wijk-At-Least",
          seen.entrySet().stream()
              .map(one -> one.getKey() + ":" + one.getValue())
              .collect(Collectors.joining(",")));
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private String token(Person person) throws IOException, InterruptedException {
    var known = tokens.get(person.user());
    if (known == null) {
      known = system.token(person.user());
      tokens.put(person.user(), known);
    }
    return known;
  }

  @Override
  public void close() {
    http.close();
  }
}
