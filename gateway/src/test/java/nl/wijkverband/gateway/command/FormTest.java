package nl.wijkverband.gateway.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkverband.gateway.stub.Browser;
import nl.wijkverband.gateway.stub.RunningGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormTest {
  private static final String CASE = "0192f000-0000-7000-8000-000000000001";
  private static final String GOAL = "0192f000-0000-7000-8000-000000000131";
  private static final String DOSSIER = "/dossiers/" + CASE;
  private static final String KEY = "0192f000-0000-7000-8000-0000000000aa";
  private RunningGateway gateway;
  private Browser browser;

  @BeforeEach
  void signIn() throws Exception {
    gateway = RunningGateway.get();
    browser = gateway.browserOf("huisarts");
  }

  @Test
  void a_form_goes_out_with_its_key_and_the_page_after_it_waits_for_what_was_done()
      throws Exception {
    var answer =
        browser.post(
            DOSSIER + "/gezondheidsscore",
            List.of("key", KEY, "score", "6", "measuredOn", "2026-11-20"));

    var sent = gateway.services.sent().getFirst();
    assertThat(sent.path()).isEqualTo("/v1/cases/" + CASE + "/health-scores");
    assertThat(sent.body()).contains("\"score\":6", "\"measuredOn\":\"2026-11-20\"");
    assertThat(sent.headers())
        .containsEntry("Idempotency-key", KEY)
        .containsEntry("Wijk-role", "gp");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(browser.follow(answer).body()).contains("De score staat in het dossier.");

    browser.post(DOSSIER + "/uitleg", List.of("patientWords", "au"));
    assertThat(gateway.services.sent().getLast().headers())
        .containsEntry("Wijk-at-least", "care-plans:41");
  }

  @Test
  void in_the_panel_the_answer_says_what_happened_and_tells_the_page_to_look_again()
      throws Exception {
    var answer =
        browser.post(
            DOSSIER + "/gezondheidsscore",
            List.of("score", "6", "measuredOn", "2026-11-20"),
            "HX-Request",
            "true",
            "HX-Target",
            "panel");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("HX-Trigger")).contains("wijk-changed");
    assertThat(answer.body())
        .contains("De score staat in het dossier.", "data-draft-done=\"" + DOSSIER)
        .doesNotContain("<html");
  }

  @Test
  void what_is_wrong_stands_at_its_field_with_everything_typed_still_there() throws Exception {
    gateway.services.answers(
        "/v1/cases/" + CASE + "/explanations",
        422,
        """
        {"type":"urn:wijkverband:problem:invalid-input","status":422,"detail":"x","errors":[\
        {"field":"patientWords","message":"Gebruik ten hoogste 200 tekens."}]}""");

    var page =
        browser.post(
            DOSSIER + "/uitleg",
            List.of(
                "key", KEY,
                "patientWords", "mijn <benen>",
                "models", "CENTRAL_SENSITISATION",
                "metaphor", "een alarm",
                "givenOn", "2026-11-20"));

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains(
            "id=\"patientWords-error\"",
            "href=\"#patientWords\"",
            "aria-invalid=\"true\"",
            "Gebruik ten hoogste 200 tekens.",
            "value=\"mijn &lt;benen&gt;\"",
            "een alarm</textarea>")
        .containsPattern("value=\"CENTRAL_SENSITISATION\" checked")
        .doesNotContain("value=\"" + KEY + "\"");
  }

  @Test
  void a_service_that_is_away_leaves_the_form_and_its_key_as_they_were() throws Exception {
    gateway.services.answers("/v1/cases/" + CASE + "/health-scores", 500, "{\"trace\":\"secret\"}");

    var page =
        browser.post(
            DOSSIER + "/gezondheidsscore",
            List.of("key", KEY, "score", "7", "neededForOneMore", "rust"));

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body())
        .contains("value=\"" + KEY + "\"", "rust</textarea>", "nooit dubbel vastgelegd")
        .doesNotContain("secret");
  }

  @Test
  void a_goal_that_changed_meanwhile_is_shown_beside_the_own_text() throws Exception {
    gateway.services.answers(
        "/v1/cases/" + CASE + "/goals/" + GOAL + "/revision",
        412,
        "{\"type\":\"urn:wijkverband:problem:changed-meanwhile\",\"status\":412}");

    var page =
        browser.post(
            DOSSIER + "/doelen/" + GOAL + "/bijstellen",
            List.of("revision", "2", "wording", "mijn nieuwe woorden", "reason", "het lukt"));

    assertThat(gateway.services.sent().getFirst().headers()).containsEntry("If-match", "\"2\"");
    assertThat(page.body())
        .contains(
            "Een collega heeft het doel intussen bijgesteld tot:",
            "“zonder krukken naar school”",
            "mijn nieuwe woorden</textarea>",
            "name=\"revision\" value=\"3\"");
  }

  @Test
  void a_key_used_for_something_else_is_told_kindly_and_gets_a_new_one() throws Exception {
    gateway.services.answers(
        "/v1/cases/" + CASE + "/health-scores",
        422,
        "{\"type\":\"urn:wijkverband:problem:key-reused\",\"status\":422,\"detail\":\"x\"}");

    var page = browser.post(DOSSIER + "/gezondheidsscore", List.of("key", KEY, "score", "7"));

    assertThat(page.body()).contains("was al verstuurd").doesNotContain("value=\"" + KEY + "\"");
  }

  @Test
  void a_dossier_that_is_away_says_what_still_works() throws Exception {
    gateway.services.answers("/v1/cases/" + CASE, 503, "{}");

    var page = browser.get(DOSSIER);

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("Een onderdeel is even weg", "Dossiers lezen kan nu niet");
  }

  @Test
  void a_form_can_be_sent_while_reading_is_down() throws Exception {
    gateway.services.answers("/v1/cases/" + CASE, 503, "{}");

    browser.post(DOSSIER + "/uitleg", List.of("patientWords", "au"));

    assertThat(gateway.services.sent()).hasSize(1);
  }

  @Test
  void a_case_of_somebody_else_and_a_case_that_never_was_look_the_same() throws Exception {
    gateway.services.answers("/v1/cases/" + CASE, 404, "{\"detail\":\"of another practice\"}");

    var notMine = browser.get(DOSSIER);
    var noId = browser.get("/dossiers/geen-dossier");

    assertThat(notMine.statusCode()).isEqualTo(404);
    assertThat(noId.statusCode()).isEqualTo(404);
    assertThat(notMine.body())
        .contains("Dit is er niet, of niet voor jou")
        .doesNotContain("another");
  }

  @Test
  void the_letter_goes_out_with_the_people_the_directory_knows() throws Exception {
    browser.post(
        DOSSIER + "/verwijzen/00000000-0000-4000-8000-000000000003",
        List.of(
            "question", "Wil je met haar opbouwen?",
            "discussed", "FINITE_NUMBER_OF_SESSIONS",
            "gpStaysInvolved", "true",
            "supplementaryInsurance", "true",
            "otherPractitioners", "00000000-0000-4000-8000-000000000002",
            "lead", "00000000-0000-4000-8000-000000000001"));

    assertThat(gateway.services.sent().getFirst().body())
        .contains(
            "\"to\":{\"id\":\"00000000-0000-4000-8000-000000000003\",\"name\":\"F. Fictief\"",
            "\"role\":\"PHYSIOTHERAPIST\"",
            "\"organisationName\":\"Fysiotherapie Het Model\"",
            "\"otherPractitioners\":[{\"id\":\"00000000-0000-4000-8000-000000000002\"",
            "\"gpStaysInvolved\":true",
            "\"somaticCauseExcludedForNow\":false");
  }
}
