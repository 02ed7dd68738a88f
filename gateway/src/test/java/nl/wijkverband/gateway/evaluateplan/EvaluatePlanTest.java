package nl.wijkverband.gateway.evaluateplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkverband.gateway.stub.Browser;
import nl.wijkverband.gateway.stub.RunningGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvaluatePlanTest {
  private static final String CASE = "0192f000-0000-7000-8000-000000000001";
  private static final String FIRST = "0192f000-0000-7000-8000-000000000131";
  private static final String SECOND = "0192f000-0000-7000-8000-000000000132";
  private static final String FORM = "/dossiers/" + CASE + "/plan/evaluatie";
  private static final List<String> TYPED =
      List.of(
          "goals",
          FIRST,
          "goals",
          SECOND,
          "result[" + FIRST + "]",
          "REACHED",
          "result[" + SECOND + "]",
          "NOT_REACHED",
          "analysis[" + SECOND + "]",
          "te snel gewild",
          "functioning",
          "gaat weer naar school",
          "outcome",
          "GOES_ON",
          "nextEvaluationOn",
          "2027-01-15",
          "evaluatedOn",
          "2026-11-20");
  private RunningGateway gateway;
  private Browser browser;

  @BeforeEach
  void signIn() throws Exception {
    gateway = RunningGateway.get();
    browser = gateway.browserOf("poh");
  }

  @Test
  void every_open_goal_has_its_own_question() throws Exception {
    var page = browser.get(FORM).body();

    assertThat(page)
        .contains("zonder krukken naar school", "name=\"result[" + FIRST + "]\"")
        .contains("één keer per week met vriendinnen op pad", "name=\"result[" + SECOND + "]\"");
  }

  @Test
  void an_evaluation_goes_out_goal_by_goal() throws Exception {
    browser.post(FORM, TYPED);

    var sent = gateway.services.sent().getFirst();
    assertThat(sent.path()).isEqualTo("/v1/cases/" + CASE + "/plan/evaluations");
    assertThat(sent.body())
        .contains(
            "\"goals\":[{\"goalId\":\"" + FIRST + "\",\"outcome\":\"REACHED\"},",
            "{\"goalId\":\""
                + SECOND
                + "\",\"outcome\":\"NOT_REACHED\",\"analysis\":\"te snel gewild\"}]",
            "\"functioning\":\"gaat weer naar school\"",
            "\"outcome\":\"GOES_ON\"",
            "\"nextEvaluationOn\":\"2027-01-15\"");
  }

  @Test
  void what_is_wrong_with_one_goal_stands_at_that_goal() throws Exception {
    gateway.services.answers(
        "/v1/cases/" + CASE + "/plan/evaluations",
        422,
        """
        {"type":"urn:wijkverband:problem:invalid-input","status":422,"detail":"x","errors":[\
        {"field":"goals[1].analysis","message":"Vul in hoe dat komt."}]}""");

    var page = browser.post(FORM, TYPED).body();

    assertThat(page)
        .contains("id=\"analysis-" + SECOND + "-error\"", "href=\"#analysis-" + SECOND + "\"")
        .contains("Vul in hoe dat komt.", "te snel gewild</textarea>")
        .containsPattern("result\\[" + FIRST + "]\" value=\"REACHED\" checked")
        .doesNotContain("id=\"analysis-" + FIRST + "-error\"");
  }
}
