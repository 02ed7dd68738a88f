package nl.wijkverband.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The few things of Keycloak's administration that the launcher needs. */
public final class KeycloakAdmin {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final String url;
  private final String password;

  KeycloakAdmin(String url, String password) {
    this.url = url;
    this.password = password;
  }

  /**
   * Imports the realm when it is not there, else brings an older one up to date: the address of the
   * gateway, roles, clients, people of the demo, services a token is for.
   */
  void ensureRealm(Realm realm) throws IOException, InterruptedException {
    var token = token("master", "admin-cli", "admin", password);
    var found = send("GET", "/admin/realms/" + Realm.NAME, token, null);
    if (found.statusCode() == 404) {
      expect(201, send("POST", "/admin/realms", token, realm.json()));
      return;
    }
    expect(200, found);
    var clients =
        send("GET", "/admin/realms/" + Realm.NAME + "/clients?clientId=gateway", token, null);
    expect(200, clients);
    var client = (ObjectNode) JSON.readTree(clients.body()).get(0);
    if (realm.bringUpToDate(client)) {
      var path = "/admin/realms/" + Realm.NAME + "/clients/" + client.get("id").asString();
      expect(204, send("PUT", path, token, client.toString()));
    }
    bringWhatIsNew(realm, token);
    bringMappers(realm, token);
  }

  private void bringWhatIsNew(Realm realm, String token) throws IOException, InterruptedException {
    var missing =
        realm.beyond(
            names(read("/roles", token), "name"),
            names(read("/clients", token), "clientId"),
            names(read("/users?max=1000&briefRepresentation=true", token), "username"));
    if (missing.isPresent()) {
      var path = "/admin/realms/" + Realm.NAME + "/partialImport";
      expect(200, send("POST", path, token, missing.get()));
    }
  }

  private void bringMappers(Realm realm, String token) throws IOException, InterruptedException {
    for (JsonNode scope : read("/client-scopes", token)) {
      if (scope.get("name").asString().equals(Realm.NAME)) {
        var path = "/admin/realms/" + Realm.NAME + "/client-scopes/" + scope.get("id").asString();
        var known = names(scope.get("protocolMappers"), "name");
        for (JsonNode mapper : realm.mappersBeyond(known)) {
          var made = send("POST", path + "/protocol-mappers/models", token, mapper.toString());
          expect(201, made);
        }
      }
    }
  }

  private JsonNode read(String path, String token) throws IOException, InterruptedException {
    var answer = send("GET", "/admin/realms/" + Realm.NAME + path, token, null);
    expect(200, answer);
    return JSON.readTree(answer.body());
  }

  private static Set<String> names(JsonNode all, String field) {
    Set<String> names = new HashSet<>();
    all.forEach(one -> names.add(one.get(field).asString()));
    return names;
  }

  /** An access token by user name and password. */
  String token(String realm, String client, String user, String userPassword)
      throws IOException, InterruptedException {
    return token(
        realm,
        Map.of(
            "grant_type", "password",
            "client_id", client,
            "scope", "openid",
            "username", user,
            "password", userPassword));
  }

  /** An access token of a client for itself. */
  String clientToken(String realm, String client, String secret)
      throws IOException, InterruptedException {
    return token(
        realm,
        Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
  }

  private String token(String realm, Map<String, String> form)
      throws IOException, InterruptedException {
    var body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(
                URI.create(url + "/realms/" + realm + "/protocol/openid-connect/token"))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build();
    var response = http.send(request, BodyHandlers.ofString());
    expect(200, response);
    return JSON.readTree(response.body()).get("access_token").asString();
  }

  private HttpResponse<String> send(String method, String path, String token, @Nullable String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(url + path))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private static void expect(int status, HttpResponse<String> response) throws IOException {
    if (!List.of(status).contains(response.statusCode())) {
      throw new IOException(
          "Keycloak answered "
              + response.statusCode()
              + " to "
              + response.request().method()
              + " "
              + response.uri().getPath()
              + ": "
              + response.body());
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
