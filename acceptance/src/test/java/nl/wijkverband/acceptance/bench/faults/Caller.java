package nl.wijkverband.acceptance.bench.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.wijkverband.acceptance.stage.Practitioner;
import nl.wijkverband.local.WijkSystem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Makes one attempt at a time, with a line in the ledger before and after it. */
final class Caller {

  private final WijkSystem system;
  private final Tokens tokens;
  private final Ledger ledger;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  Caller(WijkSystem system, Tokens tokens, Ledger ledger) {
    this.system = system;
    this.tokens = tokens;
    this.ledger = ledger;
  }

  /** Sends it once and says what was answered; status 0 is no answer. */
  Entry.Answered attempt(
      Request request, int attempt, boolean throughGateway, long patienceMillis, String atLeast) {
    var via = throughGateway ? "gateway" : "direct";
    ledger.write(
        new Entry.Sent(
            System.nanoTime(),
            Instant.now().toString(),
            request.key().toString(),
            attempt,
            request.kind(),
            request.count(),
            request.who().username(),
            request.path(),
            request.caseId(),
            request.marker(),
            request.bodyHash(),
            via));
    Entry.Answered answered;
    try {
      var response =
          http.send(
              built(request, throughGateway, patienceMillis, atLeast), BodyHandlers.ofString());
      answered = answered(request, attempt, response);
    } catch (IOException e) {
      answered = answered(request, attempt, 0, e.getClass().getSimpleName(), null, null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      answered = answered(request, attempt, 0, "interrupted", null, null);
    }
    ledger.write(answered);
    return answered;
  }

  /** Changes a setting of somebody's own; nothing a run is about, so not in the ledger. */
  boolean set(Practitioner who, String service, String path, Object body)
      throws InterruptedException {
    var change =
        HttpRequest.newBuilder(URI.create(system.url(service) + path))
            .timeout(Duration.ofMillis(Manner.PATIENCE))
            .header("Authorization", "Bearer " + tokens.of(who))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .PUT(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)))
            .build();
    try {
      return http.send(change, BodyHandlers.discarding()).statusCode() / 100 == 2;
    } catch (IOException again) {
      return false;
    }
  }

  private HttpRequest built(
      Request request, boolean throughGateway, long patienceMillis, String atLeast) {
    var service = request.kind().service();
    var address = throughGateway ? system.address() + "/api/" + service : system.url(service);
    var built =
        HttpRequest.newBuilder(URI.create(address + request.path()))
            .timeout(Duration.ofMillis(patienceMillis))
            .header("Authorization", "Bearer " + tokens.of(request.who()))
            .header("Idempotency-Key", request.key().toString())
            .header("Wijk-Correlation-Id", request.key().toString());
    if (!atLeast.isEmpty()) {
      built.header("Wijk-At-Least", atLeast);
    }
    if (request.body() == null) {
      return built.POST(BodyPublishers.noBody()).build();
    }
    return built
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(request.body()))
        .build();
  }

  private static Entry.Answered answered(
      Request request, int attempt, HttpResponse<String> response) {
    int status = response.statusCode();
    try {
      var json = JsonMapper.shared().readTree(response.body());
      if (status / 100 == 2) {
        return answered(
            request,
            attempt,
            status,
            null,
            json.get("id").asString(),
            json.get("position").asString());
      }
      return answered(request, attempt, status, json.path("type").asString(""), null, null);
    } catch (JacksonException | NullPointerException unreadable) {
      // Half an answer is none.
      return answered(request, attempt, status / 100 == 2 ? 0 : status, "unreadable", null, null);
    }
  }

  private static Entry.Answered answered(
      Request request,
      int attempt,
      int status,
      @Nullable String trouble,
      @Nullable String id,
      @Nullable String position) {
    return new Entry.Answered(
        System.nanoTime(),
        Instant.now().toString(),
        request.key().toString(),
        attempt,
        status,
        trouble,
        id,
        position);
  }
}
