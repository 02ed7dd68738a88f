package nl.wijkverband.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.wijkverband.local.WijkSystem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks into the dossier as one of the people, with that person's own token. */
final class Eyes implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int PAGES = 10;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final WijkSystem system;
  private final Map<Person, String> tokens = new HashMap<>();

  Eyes(WijkSystem system) {
    this.system = system;
  }

  /** Whether the event at this position stands on the viewer's timeline of the case. */
  boolean see(Person viewer, String caseId, String position)
      throws IOException, InterruptedException {
    var path = "/v1/cases/" + caseId + "/timeline";
    var query = "";
    for (int page = 0; page < PAGES; page++) {
      var answer = ask(viewer, path + query, position);
      if (answer == null) {
        return false;
      }
      for (JsonNode entry : answer.get("entries")) {
        if (entry.get("id").asString().equals(position)) {
          return true;
        }
      }
      if (!answer.hasNonNull("older")) {
        return false;
      }
      query =
          "?before=" + URLEncoder.encode(answer.get("older").asString(), StandardCharsets.UTF_8);
    }
    return false;
  }

  private @Nullable JsonNode ask(Person viewer, String path, String atLeast)
      throws IOException, InterruptedException {
    var known = tokens.get(viewer);
    var token = known == null ? system.token(viewer.user()) : known;
    var request =
        HttpRequest.newBuilder(URI.create(system.url("dossier") + path))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Bearer " + token)
            .header("Wijk-At-Least", atLeast)
            .build();
    var response = http.send(request, BodyHandlers.ofString());
    if (response.statusCode() == 401 && known != null) {
      tokens.remove(viewer);
      return ask(viewer, path, atLeast);
    }
    tokens.put(viewer, token);
    return response.statusCode() == 200 ? JSON.readTree(response.body()) : null;
  }

  @Override
  public void close() {
    http.close();
  }
}
