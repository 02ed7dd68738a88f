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
import tools.jackson.databind.JsonNode;
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
  private final Telling telling;
  private final Map<String, String> tokens = new HashMap<>();
  private final TreeMap<String, Long> seen = new TreeMap<>();

  Api(WijkSystem system, Progress progress, Telling telling) {
    this.system = system;
    this.progress = progress;
    this.telling = telling;
  }

  /**
   * One request: who, which service, where, what; with the revision that person had in view.
   *
   * @param tells what this person does, as the story says it after naming them
   * @param afterATerm a term must pass first, which the software notices by itself
   */
  record Step(
      String name,
      String tells,
      Person by,
      String service,
      String path,
      Map<String, ?> body,
      int revision,
      boolean afterATerm) {}

  /** The id the step gave, now or at an earlier attempt. */
  String play(Step step, String caseId) throws DemoFailed {
    var known = progress.findId(step.name());
    if (known != null) {
      return known;
    }
    try {
      var response = send(step);
      for (int attempt = 1;
          isNotYet(step, response.statusCode()) && attempt < ATTEMPTS;
          attempt++) {
        Thread.sleep(1_000);
        response = send(step);
      }
      var accepted = accept(step, response);
      telling.told(step, caseId, accepted.path("position").asString(""));
      return accepted.get("id").asString();
    } catch (IOException e) {
      throw new DemoFailed(step.name() + ": " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DemoFailed(step.name() + ": onderbroken");
    }
  }

  private static boolean isNotYet(Step step, int status) {
    return NOT_YET.contains(status) || step.afterATerm() && status == 422;
  }

  private JsonNode accept(Step step, HttpResponse<String> response) throws DemoFailed, IOException {
    if (response.statusCode() / 100 != 2) {
      throw new DemoFailed(step.name() + ": " + response.statusCode() + " " + response.body());
    }
    var accepted = JSON.readTree(response.body());
    if (accepted.hasNonNull("position")) {
      var position = accepted.get("position").asString().split(":");
      seen.merge(position[0], Long.parseLong(position[1]), Math::max);
    }
    progress.keep(step.name(), accepted.get("id").asString());
    return accepted;
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
