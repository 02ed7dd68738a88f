package nl.wijkverband.gateway.decideseverity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wijkverband.gateway.stub.Browser;
import nl.wijkverband.gateway.stub.RunningGateway;
import nl.wijkverband.vocabulary.SeverityFactor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecideSeverityTest {
  private static final String CASE = "0192f000-0000-7000-8000-000000000001";
  private static final String FORM = "/dossiers/" + CASE + "/ernst";
  private RunningGateway gateway;
  private Browser browser;

  @BeforeEach
  void signIn() throws Exception {
    gateway = RunningGateway.get();
    browser = gateway.browserOf("huisarts");
  }

  @Test
  void the_form_says_what_the_proposal_is_and_which_cut_offs_are_ours() throws Exception {
    assertThat(browser.get(FORM).body())
        .contains("ondersteuning, geen gevalideerd instrument", "Deze grenzen zijn van ons")
        .contains("name=\"level[DURATION]\" value=\"SEVERE\"", "6 maanden of langer");
  }

  @Test
  void with_all_factors_chosen_the_proposal_comes_with_why_per_factor() throws Exception {
    proposes();

    var part =
        browser.post(FORM + "/voorstel", all(), "HX-Request", "true", "HX-Target", "voorstel");

    assertThat(part.body())
        .contains("Voorstel: ernstig", "duur: 6 maanden of langer")
        .doesNotContain("<html");
    assertThat(gateway.services.sent().getFirst().body())
        .contains("{\"factor\":\"DURATION\",\"level\":\"SEVERE\"}");
  }

  @Test
  void without_script_the_proposal_comes_with_the_form_as_it_was_filled_in() throws Exception {
    proposes();

    var page = browser.post(FORM + "/voorstel", all()).body();

    assertThat(page)
        .contains("<html", "Voorstel: ernstig", "action=\"" + FORM + "\"")
        .containsPattern("level\\[INSIGHT]\" value=\"SEVERE\" checked");
  }

  @Test
  void while_factors_are_open_there_is_no_proposal() throws Exception {
    var part =
        browser.post(
            FORM + "/voorstel", List.of("level[DURATION]", "SEVERE"), "HX-Request", "true");

    assertThat(part.body()).contains("Als alle acht factoren zijn ingevuld");
    assertThat(gateway.services.sent()).isEmpty();
  }

  @Test
  void an_open_factor_is_asked_for_at_its_place() throws Exception {
    var fields = new ArrayList<>(all());
    fields.removeAll(List.of("level[INSIGHT]"));
    fields.remove("SEVERE");

    var page = browser.post(FORM, fields);

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("id=\"INSIGHT-error\"", "Kies wat het best past.");
    assertThat(gateway.services.sent()).isEmpty();
  }

  @Test
  void a_decision_goes_out_with_all_eight() throws Exception {
    var fields = new ArrayList<>(all());
    fields.addAll(List.of("decided", "SEVERE", "relationWithCare", "4", "decidedOn", "2026-11-20"));

    browser.post(FORM, fields);

    var sent = gateway.services.sent().getFirst();
    assertThat(sent.path()).isEqualTo("/v1/cases/" + CASE + "/severity");
    assertThat(sent.body())
        .contains("\"decided\":\"SEVERE\"", "\"relationWithCare\":4")
        .contains("{\"factor\":\"EFFECT_OF_EARLIER_TREATMENT\",\"level\":\"SEVERE\"}]");
  }

  private void proposes() {
    gateway.services.answers(
        "/v1/severity-proposals",
        200,
        """
        {"proposed":"SEVERE","because":[{"factor":"DURATION","level":"SEVERE"}],"floor":false}""");
  }

  private static List<String> all() {
    return Arrays.stream(SeverityFactor.values())
        .flatMap(factor -> List.of("level[" + factor + "]", "SEVERE").stream())
        .toList();
  }
}
