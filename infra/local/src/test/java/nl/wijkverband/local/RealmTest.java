package nl.wijkverband.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class RealmTest {

  private static final Map<String, String> VALUES =
      Map.of(
          "WIJK_CLIENT_SECRET", "secret-of-a-test",
          "WIJK_OPERATIONS_SECRET", "another-secret-of-a-test",
          "WIJK_PUBLIC_URL", "http://127.0.0.1:8080",
          "WIJK_DEMO_PASSWORD", "demo-password-1");

  @TempDir static Path directory;
  private static LocalPostgres postgres;
  private static LocalKeycloak keycloak;
  private static ServerProcess process;

  @BeforeAll
  static void start() throws Exception {
    postgres =
        new LocalPostgres(
            directory.resolve("pg"),
            directory.resolve("pg.log"),
            FreePort.any(),
            "test",
            List.of());
    postgres.create();
    postgres.awaitReady(postgres.start(Lifetime.WITH_THIS_JVM));
    new Provisioning(postgres).keycloak("test");
    keycloak =
        new LocalKeycloak(
            postgres.login("keycloak", "keycloak", "test"),
            directory.resolve("keycloak.log"),
            FreePort.any(),
            FreePort.any(),
            "admin-password",
            List.of());
    process = keycloak.start(Lifetime.WITH_THIS_JVM, LocalKeycloak.aotCache());
    keycloak.awaitReady(process);
    keycloak.admin().ensureRealm(anOlderOne());
    keycloak.admin().ensureRealm(Realm.withDemo(VALUES));
  }

  /** As a system that was started before there were messages, operators and a patient left it. */
  private static Realm anOlderOne() throws Exception {
    var realm = (ObjectNode) JsonMapper.shared().readTree(Realm.withDemo(VALUES).json());
    remove(realm.get("users"), "username", "patient");
    remove(realm.get("users"), "username", "service-account-operations");
    remove(realm.get("clients"), "clientId", "operations");
    remove(realm.at("/roles/realm"), "name", "operator");
    for (JsonNode scope : realm.get("clientScopes")) {
      if (scope.has("protocolMappers")) {
        remove(scope.get("protocolMappers"), "name", "audience messaging");
      }
    }
    return new Realm(realm);
  }

  private static void remove(JsonNode from, String field, String value) {
    for (int i = from.size() - 1; i >= 0; i--) {
      if (value.equals(from.get(i).path(field).asString(""))) {
        ((ArrayNode) from).remove(i);
      }
    }
  }

  @AfterAll
  static void stop() {
    process.kill();
    postgres.stop();
  }

  @ParameterizedTest
  @CsvSource({
    "huisarts, 8000-000000000001, H. Voorbeeld, gp, 1, Huisartsenpraktijk De Proef",
    "poh, 8000-000000000002, P. Demo, poh, 1, Huisartsenpraktijk De Proef",
    "fysiotherapeut, 8000-000000000003, F. Fictief, physiotherapist, 2, Fysiotherapie Het Model",
    "buurtteam, 8000-000000000004, B. Denkbeeldig, buurtteam, 3, Buurtteam Demowijk",
    "coordinator, 8000-000000000005, C. Verzonnen, coordinator, 4, Wijkverband Demowijk",
    "huisarts2, 8000-000000000006, G. Elders, gp, 5, Huisartsenpraktijk Andere Kant",
    "psycholoog, 8000-000000000008, D. Bedacht, psychologist, 7, Psychologiepraktijk Voorbeeld",
    "voorzitter, 8000-000000000009, V. Gespeeld, mdo-chair, 4, Wijkverband Demowijk",
    "consulent, 8000-000000000010, K. Schijnbaar, consultant, 8, Expertteam Voorbeeld",
    "patient, 8000-000000000011, Samira Voorbeeld, patient, 1, Huisartsenpraktijk De Proef",
    "fysiotherapeut2, 8000-000000000007, T. Anders, physiotherapist, 6, Fysiotherapie Overzijde"
  })
  void a_token_says_who_where_and_what(
      String user, String id, String name, String role, int organisation, String organisationName)
      throws Exception {
    var claims = claims(keycloak.admin().token(Realm.NAME, "wijk-cli", user, "demo-password-1"));

    assertThat(claims.get("sub").asString()).isEqualTo("00000000-0000-4000-" + id);
    assertThat(claims.get("name").asString()).isEqualTo(name);
    assertThat(claims.get("preferred_username").asString()).isEqualTo(user);
    assertThat(claims.at("/realm_access/roles").values().stream().map(JsonNode::asString))
        .contains(role)
        .doesNotContain("offline_access");
    assertThat(claims.get("organisation_id").asString())
        .isEqualTo("00000000-0000-4000-9000-00000000000" + organisation);
    assertThat(claims.get("organisation_name").asString()).isEqualTo(organisationName);
    assertThat(claims.get("wijk").asString()).isEqualTo("demowijk");
    assertThat(claims.get("aud").values().stream().map(JsonNode::asString))
        .contains("intake", "care-plans", "mdo-casework", "messaging", "dossier");
    assertThat(claims.get("iss").asString()).isEqualTo(keycloak.url() + "/realms/wijkverband");
    assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
  }

  @Test
  void an_operator_is_nobody_but_an_operator() throws Exception {
    var token = keycloak.admin().clientToken(Realm.NAME, "operations", "another-secret-of-a-test");

    assertThat(claims(token).at("/realm_access/roles").values().stream().map(JsonNode::asString))
        .containsExactly("operator");
    assertThat(claims(token).get("aud").values().stream().map(JsonNode::asString))
        .contains("intake", "dossier");
    assertThat(claims(token).has("organisation_id")).isFalse();
  }

  @Test
  void the_gateway_gives_no_token_for_a_password() {
    assertThatThrownBy(
            () -> keycloak.admin().token(Realm.NAME, "gateway", "huisarts", "demo-password-1"))
        .hasMessageContaining("unauthorized_client");
  }

  @Test
  void a_second_start_moves_the_gateway_along_with_its_address() throws Exception {
    keycloak.admin().ensureRealm(Realm.withDemo(VALUES));
    var moved = new java.util.HashMap<>(VALUES);
    moved.put("WIJK_PUBLIC_URL", "http://127.0.0.1:9090");

    keycloak.admin().ensureRealm(Realm.withDemo(moved));
    keycloak.admin().ensureRealm(Realm.withDemo(moved));
  }

  @Test
  void no_secret_stands_in_the_files() throws Exception {
    var root = Checkout.root().resolve("infra/keycloak");

    assertThat(Files.readString(root.resolve("wijkverband-realm.json")))
        .contains("\"secret\": \"${WIJK_CLIENT_SECRET}\"")
        .doesNotContain("wijk-cli");
    assertThat(Files.readString(root.resolve("demo/wijkverband-users-0.json")))
        .contains("\"value\": \"${WIJK_DEMO_PASSWORD}\"");
  }

  private static JsonNode claims(String token) {
    var body = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
    return JsonMapper.shared().readTree(new String(body, StandardCharsets.UTF_8));
  }
}
