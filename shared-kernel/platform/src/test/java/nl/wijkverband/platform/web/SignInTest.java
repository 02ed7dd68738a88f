package nl.wijkverband.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.running.Http;
import nl.wijkverband.platform.running.People;
import nl.wijkverband.platform.running.Running;
import nl.wijkverband.platform.running.TestIssuer;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class SignInTest {

  private static ConfigurableApplicationContext service;
  private static Http http;

  @BeforeAll
  static void start() {
    service =
        Running.reader(
            TestPostgres.shared().freshService("dossier"), "127.0.0.1:1", "nowhere.events.v1");
    http = Http.to(service);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Http.Answer with(String token) {
    return http.send(http.request("/v1/cases").header("Authorization", "Bearer " + token).GET());
  }

  private static void assertNotSignedIn(Http.Answer answer) {
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.type()).isEqualTo("urn:wijkverband:problem:not-signed-in");
    assertThat(answer.header("www-authenticate")).startsWith("Bearer");
  }

  @Test
  void our_own_token_is_let_in() {
    assertThat(http.get(People.GP, "/v1/cases").status()).isEqualTo(200);
  }

  @Test
  void without_a_token_of_ours_nobody_gets_in() {
    var issuer = TestIssuer.shared();
    assertNotSignedIn(http.send(http.request("/v1/cases").GET()));
    assertNotSignedIn(with("nonsense"));
    assertNotSignedIn(with(issuer.token(People.GP, "another-service")));
    assertNotSignedIn(
        with(issuer.sign(issuer.claims(People.GP, "reader").issuer("http://other").build())));
    assertNotSignedIn(
        with(
            issuer.sign(
                issuer
                    .claims(People.GP, "reader")
                    .expirationTime(Date.from(Instant.now().minusSeconds(300)))
                    .build())));
  }

  @Test
  void somebody_with_several_roles_works_in_one_of_them() {
    var request = http.request(People.GP, "/v1/cases/" + People.GP.id(), Role.COORDINATOR);

    assertThat(http.send(request.copy().GET()).type())
        .isEqualTo("urn:wijkverband:problem:choose-role");
    assertThat(http.send(request.copy().header("Wijk-Role", "coordinator").GET()).type())
        .isEqualTo("urn:wijkverband:problem:no-such-case");
    assertThat(http.send(request.copy().header("Wijk-Role", "poh").GET()).type())
        .isEqualTo("urn:wijkverband:problem:role-not-allowed");
  }

  @Test
  void nobody_signs_in_as_the_software_itself() {
    String path = "/v1/cases/" + People.GP.id();
    var alone = http.request(People.actor(Role.SYSTEM, 1), path);
    var besides = http.request(People.GP, path, Role.SYSTEM);

    assertThat(http.send(alone.GET()).type())
        .isEqualTo("urn:wijkverband:problem:incomplete-account");
    assertThat(http.send(besides.header("Wijk-Role", "system").GET()).type())
        .isEqualTo("urn:wijkverband:problem:role-not-allowed");
  }

  @Test
  void an_account_without_role_or_organisation_is_not_complete() {
    var issuer = TestIssuer.shared();
    String path = "/v1/cases/" + People.GP.id();
    for (var claims :
        new com.nimbusds.jwt.JWTClaimsSet[] {
          issuer.claims(People.GP, "reader").claim("realm_access", Map.of()).build(),
          issuer.claims(People.GP, "reader").claim("organisation_id", null).build(),
          issuer.claims(People.GP, "reader").subject("me").build()
        }) {
      var answer =
          http.send(
              http.request(path).header("Authorization", "Bearer " + issuer.sign(claims)).GET());
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.type()).isEqualTo("urn:wijkverband:problem:incomplete-account");
    }
  }

  @Test
  void health_is_open_here_and_what_operators_do_is_not() {
    assertThat(http.send(http.request("/actuator/health").GET()).text()).contains("inbox");
    assertThat(http.send(http.request("/actuator/health/readiness").GET()).status()).isEqualTo(200);
    assertThat(http.send(http.request("/actuator/prometheus").GET()).text())
        .contains("wijk_inbox_parked_records");
    assertNotSignedIn(http.send(http.request("/actuator/parked").GET()));
    assertThat(http.get(People.GP, "/actuator/parked").status()).isEqualTo(403);
  }

  @Test
  void the_description_of_the_api_names_problems_and_headers() {
    var answer = http.get(People.GP, "/v3/api-docs");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("application/problem+json", "Wijk-At-Least", "\"Problem\"");
    assertThat(answer.text()).doesNotContain("\"Actor\"");
  }
}
