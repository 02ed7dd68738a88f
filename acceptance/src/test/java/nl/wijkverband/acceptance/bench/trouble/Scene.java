package nl.wijkverband.acceptance.bench.trouble;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import nl.wijkverband.acceptance.stage.Days;
import nl.wijkverband.acceptance.stage.Practitioner;
import nl.wijkverband.local.WijkSystem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running system and the people who work with it. */
final class Scene {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Map<String, String> SOMEBODY =
      Map.of(
          "givenName", "Storing",
          "familyName", "Proef",
          "birthDate", "1980-01-01",
          "sex", "OTHER");
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long TOKEN_MILLIS = 120_000;

  private final WijkSystem system;
  private final Map<Practitioner, Token> tokens = new ConcurrentHashMap<>();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  private record Token(String text, long sinceMillis) {}

  Scene(WijkSystem system) {
    this.system = system;
  }

  WijkSystem system() {
    return system;
  }

  /** One attempt. */
  Reply send(Practitioner who, String service, String path, Object body, UUID key)
      throws InterruptedException {
    long start = System.nanoTime();
    try {
      var response =
          http.send(
              request(who, service, path)
                  .header("Idempotency-Key", key.toString())
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                  .build(),
              BodyHandlers.ofString());
      return reply(response, millisSince(start));
    } catch (IOException e) {
      return new Reply(0, e.getClass().getSimpleName(), null, false, millisSince(start));
    }
  }

  private static Reply reply(HttpResponse<String> response, long millis) {
    boolean mayRetry = response.headers().firstValue("Retry-After").isPresent();
    JsonNode json;
    try {
      json = JSON.readTree(response.body());
    } catch (JacksonException notJson) {
      return new Reply(response.statusCode(), "geen JSON", null, mayRetry, millis);
    }
    var position = json.path("position").asString("");
    return new Reply(
        response.statusCode(),
        json.path("type").asString(""),
        position.isEmpty() ? null : position,
        mayRetry,
        millis);
  }

  /** Registers a new patient, with a key of its own in the keyring; one attempt. */
  Reply registersSomebody() throws InterruptedException {
    return send(Practitioner.GP, "intake", "/v1/patients", SOMEBODY, UUID.randomUUID());
  }

  /** Sends until it is acknowledged; the id of what was made. */
  String done(Practitioner who, String service, String path, Object body)
      throws InterruptedException {
    var key = UUID.randomUUID();
    for (int attempt = 0; attempt < 120; attempt++) {
      try {
        var response =
            http.send(
                request(who, service, path)
                    .header("Idempotency-Key", key.toString())
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build(),
                BodyHandlers.ofString());
        if (response.statusCode() / 100 == 2) {
          return JSON.readTree(response.body()).path("id").asString();
        }
      } catch (IOException away) {
        // Again in a moment.
      }
      Thread.sleep(500);
    }
    throw new IllegalStateException("Not done within a minute: " + path);
  }

  /** Opens a case with a kernteam of its own. */
  String opensCase() throws InterruptedException {
    var patientId = done(Practitioner.GP, "intake", "/v1/patients", SOMEBODY);
    var caseId =
        done(
            Practitioner.GP,
            "intake",
            "/v1/patients/" + patientId + "/cases",
            Map.of(
                "complaint", "Moe",
                "complaintSince", Days.ago(200),
                "openedOn", Days.ago(90)));
    var path = "/v1/cases/" + caseId;
    done(
        Practitioner.GP,
        "intake",
        path + "/consents",
        Map.of("purpose", "SHARING_WITHIN_KERNTEAM", "how", "ORAL", "givenOn", Days.ago(90)));
    done(
        Practitioner.GP,
        "care-plans",
        path + "/kernteam",
        Map.of(
            "members", List.of(Practitioner.GP.ref(), Practitioner.POH.ref()),
            "leadId", Practitioner.GP.id(),
            "buurtteamConsidered", false,
            "buurtteamReason", "Geen vragen over wonen, werk of geld.",
            "formedOn", Days.ago(89)));
    return caseId;
  }

  /** Reads, or throws when that cannot be done now. */
  JsonNode read(Practitioner who, String service, String path)
      throws IOException, InterruptedException {
    var response = http.send(request(who, service, path).GET().build(), BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(path + ": " + response.statusCode());
    }
    return JSON.readTree(response.body());
  }

  /** The status of a health group ({@code readiness}, {@code liveness}); 0 when there is none. */
  int health(String service, String group) throws InterruptedException {
    try {
      var request =
          HttpRequest.newBuilder(URI.create(system.url(service) + "/actuator/health/" + group))
              .timeout(PATIENCE);
      return http.send(request.GET().build(), BodyHandlers.discarding()).statusCode();
    } catch (IOException away) {
      return 0;
    }
  }

  private HttpRequest.Builder request(Practitioner who, String service, String path) {
    return HttpRequest.newBuilder(URI.create(system.url(service) + path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token(who));
  }

  // Keycloak's database is away at times; a token lives longer than that.
  private String token(Practitioner who) {
    return tokens
        .compute(
            who,
            (person, known) -> {
              if (known != null && millis() - known.sinceMillis() < TOKEN_MILLIS) {
                return known;
              }
              try {
                return new Token(system.token(who.username()), millis());
              } catch (IOException | RuntimeException away) {
                if (known == null) {
                  throw new IllegalStateException("No token for " + who, away);
                }
                return known;
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
              }
            })
        .text();
  }

  private static long millis() {
    return System.currentTimeMillis();
  }

  private static long millisSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
