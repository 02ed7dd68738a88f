package nl.wijkverband.acceptance.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The API of the services as a program uses it, with somebody's real token. */
public final class Api {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  // How far the services are after what the tests wrote, so that the next one waits for it.
  private static final TreeMap<String, Long> SEEN = new TreeMap<>();

  private final @Nullable String token;
  private final Map<String, String> headers;

  private Api(@Nullable String token, Map<String, String> headers) {
    this.token = token;
    this.headers = headers;
  }

  /** As one of the demo practitioners. */
  public static Api as(String username) {
    return new Api(Tokens.of(username), Map.of());
  }

  /** With this token, whatever it is. */
  public static Api with(String token) {
    return new Api(token, Map.of());
  }

  /** Without any token. */
  public static Api nobody() {
    return new Api(null, Map.of());
  }

  /** The same caller, saying this too. */
  public Api header(String name, String value) {
    var more = new TreeMap<>(headers);
    more.put(name, value);
    return new Api(token, more);
  }

  /** Reads. */
  public Answer get(String service, String path) {
    return send(request(service, path).GET());
  }

  /** Sends a command. */
  public Answer post(String service, String path, Object body) {
    return postText(service, path, JSON.writeValueAsString(body));
  }

  /** Sends a command and takes nothing but success. */
  public String done(String service, String path, Object body) {
    var answer = post(service, path, body);
    if (answer.status() / 100 != 2) {
      throw new AssertionError(path + ": " + answer.status() + " " + answer.text());
    }
    return answer.json().get("id").asString();
  }

  /** Puts in place, and takes nothing but success. */
  public void put(String service, String path, Object body) {
    var answer =
        send(
            request(service, path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    if (answer.status() / 100 != 2) {
      throw new AssertionError(path + ": " + answer.status() + " " + answer.text());
    }
  }

  /** Sends exactly this text. */
  public Answer postText(String service, String path, String text) {
    var answer =
        send(
            request(service, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(text)));
    if (answer.status() / 100 == 2 && answer.text().contains("\"position\"")) {
      remember(answer.json().get("position").asString());
    }
    return answer;
  }

  private static synchronized void remember(String position) {
    var pair = position.split(":");
    SEEN.merge(pair[0], Long.parseLong(pair[1]), Math::max);
  }

  private static synchronized String seen() {
    return SEEN.entrySet().stream()
        .map(one -> one.getKey() + ":" + one.getValue())
        .collect(Collectors.joining(","));
  }

  private HttpRequest.Builder request(String service, String path) {
    var request =
        HttpRequest.newBuilder(URI.create(TheSystem.running().url(service) + path))
            .timeout(Duration.ofSeconds(60));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (!seen().isEmpty()) {
      request.header("Wijk-At-Least", seen());
    }
    headers.forEach(request::header);
    return request;
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      var response = HTTP.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
