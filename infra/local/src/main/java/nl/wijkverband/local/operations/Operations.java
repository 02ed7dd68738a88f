package nl.wijkverband.local.operations;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import nl.wijkverband.local.WijkSystem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the services' endpoints for operators, signed in as one. */
public final class Operations {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final WijkSystem system;

  /** Of this system. */
  public Operations(WijkSystem system) {
    this.system = system;
  }

  /** The services of the system, by name. */
  public List<String> services() {
    return system.services();
  }

  /** What the endpoint ({@code relay}, {@code parked}, …) shows. */
  public JsonNode get(String service, String endpoint) throws IOException, InterruptedException {
    return send(service, endpoint, request(service, endpoint).GET());
  }

  /** Has the endpoint do something; the body is its parameters. */
  public JsonNode post(String service, String endpoint, JsonNode body)
      throws IOException, InterruptedException {
    return send(
        service,
        endpoint,
        request(service, endpoint).POST(BodyPublishers.ofString(body.toString())));
  }

  /** Has the endpoint throw something away; nothing when it was not there. */
  public JsonNode delete(String service, String endpoint) throws IOException, InterruptedException {
    return send(service, endpoint, request(service, endpoint).DELETE());
  }

  // The token lives five minutes, and some operations take longer: a new one for each question.
  private HttpRequest.Builder request(String service, String endpoint)
      throws IOException, InterruptedException {
    return HttpRequest.newBuilder(URI.create(system.url(service) + "/actuator/" + endpoint))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + system.operatorToken())
        .header("Content-Type", "application/json");
  }

  private JsonNode send(String service, String endpoint, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer;
    try {
      answer = http.send(request.build(), BodyHandlers.ofString());
    } catch (ConnectException | HttpTimeoutException away) {
      throw new IOException(service + " geeft geen antwoord", away);
    }
    // A service that is not well says so with 503, and that is what an operator wants to read.
    if (answer.statusCode() >= 300 && answer.statusCode() != 503) {
      throw new IOException(
          "%s antwoordt %d op %s".formatted(service, answer.statusCode(), endpoint));
    }
    return answer.body().isBlank() ? JSON.nullNode() : JSON.readTree(answer.body());
  }
}
