package nl.wijkverband.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import nl.wijkverband.gateway.stub.Browser;
import nl.wijkverband.gateway.stub.RunningGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiRelayTest {
  private RunningGateway gateway;

  @BeforeEach
  void start() throws Exception {
    gateway = RunningGateway.get();
  }

  @Test
  void a_program_passes_with_a_token_of_its_own_and_without_a_session() throws Exception {
    var answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(gateway.url + "/api/intake/v1/patients"))
                    .header("Authorization", "Bearer its-own")
                    .header("Content-Type", "application/json")
                    .header("Cookie", "WIJK_SESSION=x")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"givenName\":\"A\"}"))
                    .build(),
                BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    var sent = gateway.services.sent().getFirst();
    assertThat(sent.path()).isEqualTo("/v1/patients");
    assertThat(sent.body()).isEqualTo("{\"givenName\":\"A\"}");
    assertThat(sent.headers()).containsEntry("Authorization", "Bearer its-own");
    assertThat(sent.headers()).doesNotContainKey("Cookie");
  }

  @Test
  void a_browser_passes_with_the_token_of_its_session() throws Exception {
    var answer = gateway.browserOf("huisarts").get("/api/dossier/v1/today");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("CALL_AFTER_NO_SHOW");
    assertThat(gateway.services.tokens().getLast()).startsWith("Bearer ey");
  }

  @Test
  void a_browser_changes_nothing_without_the_token_of_its_page() throws Exception {
    var answer =
        gateway
            .browserOf("huisarts")
            .postWithToken("/api/intake/v1/patients", "foreign", List.of("a", "b"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(gateway.services.sent()).isEmpty();
  }

  @Test
  void nobody_gets_401_as_a_problem() throws Exception {
    var answer = new Browser(gateway).get("/api/dossier/v1/today");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  @Test
  void only_the_interface_is_relayed_and_its_descriptions_are_listed() throws Exception {
    var browser = gateway.browserOf("huisarts");

    assertThat(browser.get("/api/intake/actuator/env").statusCode()).isEqualTo(404);
    assertThat(browser.get("/api/openapi").body())
        .contains("/api/intake/v3/api-docs", "/api/care-plans/v3/api-docs");
    assertThat(browser.get("/api/dossier/v3/api-docs").statusCode()).isEqualTo(200);
  }
}
