package nl.wijkverband.gateway.ownpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkverband.gateway.stub.Browser;
import nl.wijkverband.gateway.stub.RunningGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnPageTest {
  private static final String CASE = "0192f000-0000-7000-8000-000000000001";
  private RunningGateway gateway;
  private Browser browser;

  @BeforeEach
  void signIn() throws Exception {
    gateway = RunningGateway.get();
    browser = new Browser(gateway);
  }

  @Test
  void a_patient_lands_on_the_own_page_with_goals_appointments_team_and_who_sees_what()
      throws Exception {
    var page = browser.signIn("/", "patient");

    assertThat(page.uri().getPath()).isEqualTo("/mijn");
    assertThat(page.body())
        .contains(
            "De zorg voor Samira Verzonnen",
            "zonder krukken naar school",
            "uw POH, P. Demo",
            "Zo zegt u het zelf:",
            "elke week is me te veel",
            "Ziet alles wat in uw dossier staat.",
            "Ziet niet: uw klacht en het lichamelijk onderzoek, hoe het psychisch met u gaat en welke");
  }

  @Test
  void nothing_of_the_professionals_is_on_it() throws Exception {
    var page = browser.signIn("/", "patient");

    assertThat(page.body())
        .doesNotContain("hx-target=\"#panel\"", "/dossiers", "Wat kun je doen?", " je ", " jij ");
  }

  @Test
  void whatever_else_a_patient_comes_upon_leads_to_the_own_page_and_no_form_can_be_sent()
      throws Exception {
    browser.signIn("/", "patient");

    assertThat(Browser.location(browser.get("/dossiers/" + CASE))).endsWith("/mijn");
    assertThat(browser.get("/patienten/nieuw", "HX-Request", "true").statusCode()).isEqualTo(403);
    var sent = browser.post("/dossiers/" + CASE + "/uitleg", List.of("patientWords", "au"));
    assertThat(sent.statusCode()).isEqualTo(403);
    assertThat(gateway.services.sent()).isEmpty();
  }

  @Test
  void somebody_of_the_buurtteam_sees_nothing_without_consent_and_the_page_says_so()
      throws Exception {
    gateway.services.answers(
        "/v1/cases/" + CASE,
        200,
        """
        {"caseId":"%s","patient":{"name":"Samira Verzonnen"},"team":{"members":[{"id":"%s",\
        "name":"B. Denkbeeldig","role":"BUURTTEAM","organisationId":"%s","organisationName":"x"}]},\
        "consents":[{"purpose":"SHARING_WITHIN_KERNTEAM","given":true},\
        {"purpose":"BUURTTEAM","given":false}]}"""
            .formatted(CASE, CASE, CASE));

    assertThat(browser.signIn("/mijn", "patient").body())
        .contains("Ziet nu niets. U hebt geen toestemming gegeven om met het buurtteam te delen.");
  }

  @Test
  void somebody_with_two_cases_goes_from_one_to_the_other() throws Exception {
    String other = CASE.substring(0, CASE.length() - 1) + "2";
    gateway.services.answers(
        "/v1/cases",
        200,
        """
        {"items":[{"caseId":"%s","patient":{},"patientWords":"mijn benen"},\
        {"caseId":"%s","patient":{}}],"page":0,"pages":1,"total":2}"""
            .formatted(CASE, other));

    assertThat(browser.signIn("/", "patient").body())
        .contains("mijn benen", "/mijn/" + other, ">dossier</a>");
  }

  @Test
  void without_a_case_the_page_says_whom_to_ask() throws Exception {
    gateway.services.answers("/v1/cases", 200, "{\"items\":[],\"page\":0,\"pages\":0,\"total\":0}");

    assertThat(browser.signIn("/", "patient").body()).contains("Vraag uw huisarts ernaar.");
  }

  @Test
  void professionals_do_not_come_on_it() throws Exception {
    assertThat(gateway.browserOf("huisarts").get("/mijn").statusCode()).isEqualTo(403);
  }
}
