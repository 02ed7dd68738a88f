package nl.wijkverband.acceptance.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak's own administration, to make tokens that are not quite what they should be. */
public final class KeycloakDesk {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String administrator;

  private KeycloakDesk(String administrator) {
    this.administrator = administrator;
  }

  /** Signed in as the administrator. */
  public static KeycloakDesk open() {
    return new KeycloakDesk(
        token("master", "admin-cli", "admin", TheSystem.secret("KEYCLOAK_ADMIN_PASSWORD")));
  }

  /** A real token, of another realm. */
  public String tokenOfTheAdministrator() {
    return administrator;
  }

  /** A real token of our realm that lasts one second. */
  public String tokenOfOneSecond(String username) {
    client(
        Map.of(
            "clientId",
            "kort",
            "publicClient",
            true,
            "directAccessGrantsEnabled",
            true,
            "attributes",
            Map.of("access.token.lifespan", "1")));
    return token("wijkverband", "kort", username, TheSystem.running().demoPassword());
  }

  /** A real token of our realm, for a program our services are no part of. */
  public String tokenForSomethingElse(String username) {
    client(
        Map.of(
            "clientId",
            "elders",
            "publicClient",
            true,
            "directAccessGrantsEnabled",
            true,
            "defaultClientScopes",
            java.util.List.of("basic", "roles", "profile")));
    return token("wijkverband", "elders", username, TheSystem.running().demoPassword());
  }

  private void client(Map<String, ?> client) {
    var request =
        HttpRequest.newBuilder(
                URI.create(TheSystem.running().keycloakUrl() + "/admin/realms/wijkverband/clients"))
            .header("Authorization", "Bearer " + administrator)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(client)));
    var answer = send(request.build());
    if (answer.statusCode() != 201 && answer.statusCode() != 409) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
  }

  private static String token(String realm, String client, String username, String password) {
    var form =
        Map.of(
            "grant_type", "password",
            "client_id", client,
            "scope", "openid",
            "username", username,
            "password", password);
    var body =
        form.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var url = "%s/realms/%s/protocol/openid-connect/token";
    var request =
        HttpRequest.newBuilder(URI.create(url.formatted(TheSystem.running().keycloakUrl(), realm)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body));
    return JSON.readTree(send(request.build()).body()).get("access_token").asString();
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
