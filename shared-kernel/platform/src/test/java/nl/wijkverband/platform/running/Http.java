package nl.wijkverband.platform.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.Role;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running service of the tests, as somebody. */
public final class Http {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final String address;
  private final String service;

  private Http(String address, String service) {
    this.address = address;
    this.service = service;
  }

  public static Http to(ApplicationContext context) {
    var environment = context.getEnvironment();
    return new Http(
        "http://127.0.0.1:" + environment.getProperty("SERVER_PORT"),
        environment.getProperty("wijkverband.service"));
  }

  String service() {
    return service;
  }

  public record Answer(HttpResponse<String> response) {

    public int status() {
      return response.statusCode();
    }

    public JsonNode json() {
      return JsonMapper.shared().readTree(response.body());
    }

    public String type() {
      return json().path("type").asString();
    }

    public String text() {
      return response.body();
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse(null);
    }
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path));
  }

  public HttpRequest.Builder request(Actor actor, String path, Role... moreRoles) {
    return request(path)
        .header("Authorization", "Bearer " + TestIssuer.shared().token(actor, service, moreRoles));
  }

  public Answer get(Actor actor, String path, String... headers) {
    return send(withHeaders(request(actor, path), headers).GET());
  }

  public Answer post(Actor actor, String path, String body, String... headers) {
    return send(
        withHeaders(request(actor, path), headers)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private static HttpRequest.Builder withHeaders(HttpRequest.Builder request, String... headers) {
    return headers.length == 0 ? request : request.headers(headers);
  }

  public Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
