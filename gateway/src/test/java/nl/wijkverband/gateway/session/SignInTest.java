package nl.wijkverband.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import nl.wijkverband.gateway.stub.Browser;
import nl.wijkverband.gateway.stub.RunningGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {
  private static final String CASE = "/dossiers/0192f000-0000-7000-8000-000000000001";
  private RunningGateway gateway;

  @BeforeEach
  void start() throws Exception {
    gateway = RunningGateway.get();
  }

  @Test
  void a_page_asks_to_sign_in_with_pkce_and_comes_back_to_itself() throws Exception {
    var browser = new Browser(gateway);

    var asked = browser.get(CASE);
    var atProvider =
        Browser.location(browser.get(Browser.location(asked).replace(gateway.url, "")));

    assertThat(atProvider)
        .startsWith(gateway.keycloak.issuer())
        .contains("code_challenge_method=S256");
    assertThat(browser.signIn(CASE, "huisarts").uri().getPath()).isEqualTo(CASE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/dossiers", CASE, "/patienten", CASE + "/uitleg", "/nergens"})
  void every_page_carries_the_strict_policy_and_is_kept_nowhere(String path) throws Exception {
    var page = gateway.browserOf("huisarts").get(path);

    assertThat(header(page, "Content-Security-Policy"))
        .isEqualTo(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " font-src 'self'; connect-src 'self'; form-action 'self' "
                + gateway.keycloak.issuer().replace("/realms/wijkverband", "")
                + "; frame-ancestors 'none'; base-uri 'none'");
    assertThat(header(page, "Cache-Control")).contains("no-store");
    assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
    assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
    assertThat(page.body()).doesNotContain("<style", " style=", "<script>", "onclick");
  }

  @Test
  void the_cookie_is_for_the_browser_alone_and_no_token_reaches_it() throws Exception {
    var browser = new Browser(gateway);
    var asked = browser.get("/");
    var page = browser.signIn("/", "huisarts");

    assertThat(header(asked, "Set-Cookie"))
        .startsWith("WIJK_SESSION=")
        .contains("HttpOnly", "SameSite=Lax");
    String token = gateway.services.tokens().getLast().substring("Bearer ".length());
    assertThat(page.body()).doesNotContain(token, token.substring(0, 40));
    assertThat(page.headers().map().toString()).doesNotContain(token);
  }

  @Test
  void a_part_of_a_page_sends_the_page_around_it_to_the_sign_in() throws Exception {
    var browser = new Browser(gateway);

    var part =
        browser.get(
            CASE + "/vers",
            "HX-Request",
            "true",
            "HX-Current-URL",
            gateway.url + CASE + "?toon=doelen");

    assertThat(part.statusCode()).isEqualTo(401);
    assertThat(header(part, "HX-Redirect")).isEqualTo("/oauth2/authorization/keycloak");
    assertThat(browser.signIn("/oauth2/authorization/keycloak", "huisarts").uri().toString())
        .endsWith(CASE + "?toon=doelen");
  }

  @Test
  void a_page_that_refreshes_itself_is_not_sent_away() throws Exception {
    var part =
        new Browser(gateway).get(CASE + "/vers", "HX-Request", "true", "Wijk-Background", "true");

    assertThat(part.statusCode()).isEqualTo(401);
    assertThat(part.headers().firstValue("HX-Redirect")).isEmpty();
  }

  @Test
  void a_form_sent_after_the_session_ended_comes_back_to_the_form() throws Exception {
    var browser = gateway.browserOf("huisarts");
    browser.forgetSession();

    var answer =
        browser.postWithToken(
            CASE + "/uitleg",
            "old",
            List.of("patientWords", "au"),
            "HX-Request",
            "true",
            "HX-Target",
            "panel");

    assertThat(header(answer, "HX-Redirect")).isEqualTo("/oauth2/authorization/keycloak");
    assertThat(browser.signIn("/oauth2/authorization/keycloak", "huisarts").uri().getPath())
        .isEqualTo(CASE + "/uitleg");
    assertThat(gateway.services.sent()).isEmpty();
  }

  @Test
  void a_form_with_a_foreign_token_is_not_carried_out() throws Exception {
    var browser = gateway.browserOf("huisarts");

    var answer = browser.postWithToken(CASE + "/uitleg", "foreign", List.of("patientWords", "au"));

    assertThat(Browser.location(answer)).endsWith(CASE + "/uitleg");
    assertThat(gateway.services.sent()).isEmpty();
  }

  @Test
  void a_token_about_to_end_is_renewed_and_a_session_that_ended_asks_to_sign_in() throws Exception {
    gateway.keycloak.tokensLast(1);
    var browser = gateway.browserOf("huisarts");
    String first = gateway.services.tokens().getLast();

    assertThat(browser.get("/dossiers").statusCode()).isEqualTo(200);
    assertThat(gateway.services.tokens().getLast()).isNotEqualTo(first);

    gateway.keycloak.endSessions();
    assertThat(Browser.location(browser.get("/dossiers"))).contains("/oauth2/authorization");
  }

  @Test
  void somebody_with_several_roles_chooses_one_and_works_in_it() throws Exception {
    var browser = new Browser(gateway);
    var choices = browser.signIn(CASE, "tweerollen");

    assertThat(choices.uri().getPath()).isEqualTo("/rol");
    assertThat(choices.body()).contains("huisarts", "coördinator");

    var chosen = browser.follow(browser.post("/rol", List.of("rol", "COORDINATOR")));
    assertThat(chosen.uri().getPath()).isEqualTo(CASE);
    assertThat(browser.follow(browser.get("/")).uri().getPath()).isEqualTo("/wijk");
  }

  @Test
  void somebody_without_a_role_is_told_kindly() throws Exception {
    var page = new Browser(gateway).signIn("/", "niemand");

    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains("Er is nog geen werkplek voor jou");
  }

  @Test
  void signing_out_is_a_post_and_ends_the_session_at_the_provider_too() throws Exception {
    var browser = gateway.browserOf("huisarts");

    assertThat(browser.get("/uitloggen").statusCode()).isEqualTo(404);
    var out = browser.post("/uitloggen", List.of());

    assertThat(Browser.location(out))
        .startsWith(gateway.keycloak.issuer() + "/protocol/openid-connect/logout")
        .contains("id_token_hint=", "post_logout_redirect_uri=");
    assertThat(Browser.location(browser.get("/dossiers"))).contains("/oauth2/authorization");
  }

  @Test
  void health_is_for_everybody_and_the_rest_of_the_inside_for_nobody() throws Exception {
    var browser = new Browser(gateway);

    assertThat(browser.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    assertThat(browser.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    assertThat(browser.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
    assertThat(gateway.browserOf("huisarts").get("/actuator/env").statusCode()).isEqualTo(403);
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
