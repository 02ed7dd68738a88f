package nl.wijkverband.acceptance.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import nl.wijkverband.acceptance.stage.Person;
import nl.wijkverband.acceptance.stage.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The browser holds a session cookie and nothing else, and signing out ends it everywhere. */
class SessionTest {

  @Test
  void signing_out_ends_the_session_here_and_at_keycloak() {
    try (var someone = Person.signedInAnew("fysiotherapeut2")) {
      var stolen = someone.profile().cookies();
      someone.presses("Afmelden");
      someone.sees("Je bent afgemeld");

      someone.opens("/");
      assertThat(someone.isAskedToSignIn()).isTrue();

      someone.profile().clearCookies();
      someone.profile().addCookies(ours(stolen));
      someone.opens("/dossiers");
      assertThat(someone.isAskedToSignIn()).isTrue();
    }
  }

  @Test
  void the_cookie_is_out_of_reach_of_scripts_and_other_sites() {
    try (var someone = Person.signedIn("huisarts")) {
      var session = ours(someone.profile().cookies());

      assertThat(session)
          .isNotEmpty()
          .allSatisfy(
              cookie -> {
                assertThat(cookie.httpOnly).isTrue();
                assertThat(cookie.sameSite.name()).isIn("LAX", "STRICT");
                assertThat(cookie.value).doesNotContain("eyJ");
              });
    }
  }

  @Test
  void no_token_reaches_the_browser() {
    try (var someone = Person.signedIn("huisarts")) {
      someone.opens("/dossiers");
      assertThat(someone.page().content()).doesNotContain("eyJ");
      assertThat(someone.page().evaluate("JSON.stringify([localStorage, sessionStorage])"))
          .asString()
          .doesNotContain("eyJ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/uitgelogd", "/", "/geen/bladzijde", "/assets/app.js", "/api/openapi"})
  void every_answer_tells_the_browser_to_be_careful(String path) throws Exception {
    var headers = get(path).headers();

    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
        .doesNotContain("unsafe-inline", "unsafe-eval", "*");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    assertThat(headers.firstValue("Referrer-Policy").orElse("")).isIn("same-origin", "no-referrer");
    assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Server")).isEmpty();
  }

  @Test
  void no_page_with_somebody_on_it_is_kept() {
    try (var someone = Person.signedIn("huisarts")) {
      var answer = someone.page().navigate(TheSystem.running().address() + "/dossiers");
      assertThat(answer.headerValue("Cache-Control")).contains("no-store");
    }
  }

  @Test
  void a_form_from_another_site_is_not_taken() throws Exception {
    try (var someone = Person.signedIn("huisarts")) {
      var cookies =
          ours(someone.profile().cookies()).stream()
              .map(cookie -> cookie.name + "=" + cookie.value)
              .reduce("", (a, b) -> a.isEmpty() ? b : a + "; " + b);
      var request =
          HttpRequest.newBuilder(URI.create(TheSystem.running().address() + "/patienten/nieuw"))
              .header("Cookie", cookies)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString("givenName=x&familyName=y"))
              .build();
      var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

      assertThat(answer.statusCode()).isIn(302, 303, 403);
      assertThat(answer.body()).doesNotContain("ingeschreven");
    }
  }

  private static HttpResponse<String> get(String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(TheSystem.running().address() + path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static List<Cookie> ours(List<Cookie> cookies) {
    return cookies.stream().filter(cookie -> cookie.name.startsWith("WIJK_SESSION")).toList();
  }
}
