package nl.wijkverband.acceptance.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.wijkverband.acceptance.stage.Api;
import nl.wijkverband.acceptance.stage.Events;
import nl.wijkverband.acceptance.stage.ExpiredToken;
import nl.wijkverband.acceptance.stage.KeycloakDesk;
import nl.wijkverband.acceptance.stage.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A service believes only a token of our own Keycloak, meant for it, and not a second longer. */
class TokensTest {

  private static final Map<String, String> SOMETHING_TO_READ =
      Map.of(
          "intake", "/v1/patients",
          "care-plans", "/v1/cases/00000000-0000-7000-8000-000000000000/goals",
          "dossier", "/v1/today");

  static Stream<String> refused() throws Exception {
    var real = TheSystem.running().token("huisarts");
    var desk = KeycloakDesk.open();
    return Stream.of(
        "",
        "garbage",
        "a.b.c",
        real.substring(0, real.length() - 8) + "AAAAAAAA",
        "eyJhbGciOiJub25lIn0." + real.split("\\.")[1] + ".",
        desk.tokenForSomethingElse("huisarts"),
        desk.tokenOfTheAdministrator());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("refused")
  void any_other_token_is_refused(String token) {
    isRefused(Api.with(token));
  }

  @Test
  void no_token_is_refused() {
    isRefused(Api.nobody());
  }

  @Test
  void an_expired_token_is_refused() throws InterruptedException {
    isRefused(Api.with(ExpiredToken.read()));
  }

  private static void isRefused(Api caller) {
    var before = Events.counted();
    SOMETHING_TO_READ.forEach(
        (service, path) -> {
          var answer = caller.post(service, path, Map.of());
          assertThat(answer.status()).as(service).isEqualTo(401);
          assertThat(answer.type()).startsWith("application/problem+json");
          assertThat(answer.json().get("title").asString()).isEqualTo("Je bent niet aangemeld");
        });
    assertThat(Events.counted()).isEqualTo(before);
  }
}
