package nl.wijkverband.intake.http;

import static nl.wijkverband.intake.People.GP;
import static nl.wijkverband.intake.People.POH;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkverband.intake.Bodies;
import nl.wijkverband.intake.RunningIntake;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody who fills in the forms of the ALK route gets to read. */
class AlkRouteTest extends RunningIntake {

  private String examined() {
    var path = "/v1/cases/" + aCase();
    made(post(GP, path + "/examinations", Bodies.EXAMINATION));
    return path;
  }

  private static void refused(MvcTestResult answer, String type, String field, String said) {
    assertThat(answer).hasStatus(422);
    var problem = json(answer);
    assertThat(problem.get("type").asString()).isEqualTo("urn:wijkverband:" + type);
    assertThat(problem.get("detail").asString()).contains(said).doesNotContain("{");
    assertThat(problem.get("errors"))
        .anySatisfy(error -> assertThat(error.get("field").asString()).isEqualTo(field));
  }

  @Test
  void a_risk_that_was_found_stops_the_route_until_the_gp_has_dealt_with_it() {
    var path = examined();
    made(post(POH, path + "/acute-risk-checks", Bodies.RISK));

    var stopped = post(GP, path + "/alk-hypothesis", Bodies.HYPOTHESIS);
    assertThat(stopped).hasStatus(422);
    assertThat(json(stopped).get("type").asString())
        .isEqualTo("urn:wijkverband:rule:nothing-goes-on-while-risk-is-acute");

    made(post(GP, path + "/acute-risk-checks/conclusion", Bodies.RISK_DEALT_WITH));
    made(post(GP, path + "/alk-hypothesis", Bodies.HYPOTHESIS));
  }

  @Test
  void what_is_left_blank_is_not_filled_in() {
    var path = examined();
    made(post(GP, path + "/alk-hypothesis", Bodies.HYPOTHESIS));

    refused(
        post(GP, path + "/eligibility", Bodies.EXCLUSION.replace("onderdakkanarie", "  ")),
        "rule:exclusions-name-what-to-stabilise-first",
        "stabiliseFirst",
        "stabiel");
    refused(
        post(POH, path + "/scegs-notes", "{\"social\":\" \",\"contactOn\":\"2026-02-04\"}"),
        "rule:scegs-notes-say-something",
        "somatic",
        "minstens één");
  }

  @Test
  void a_step_that_comes_too_early_says_after_which_day() {
    refused(
        post(
            GP,
            examined() + "/alk-hypothesis",
            Bodies.HYPOTHESIS.replace("2026-02-03", "2026-02-02")),
        "rule:dates-cannot-lie-before-the-case-opened",
        "statedOn",
        "3 februari 2026");
  }

  @Test
  void a_factor_too_few_is_counted() {
    var path = examined();
    made(post(GP, path + "/alk-hypothesis", Bodies.HYPOTHESIS));

    refused(
        post(
            POH,
            path + "/severity",
            Bodies.SEVERITY.replace("{\"factor\":\"INSIGHT\",\"level\":\"MODERATE\"},", "")),
        "rule:every-factor-is-judged-once",
        "judgements",
        "1.");
  }

  @Test
  void an_account_that_is_no_id_is_told_at_its_field() {
    refused(
        post(
            GP,
            "/v1/patients/" + aPatient() + "/access",
            "{\"accountId\":\"samira\",\"givenOn\":\"2026-02-04\"}"),
        "problem:invalid-input",
        "accountId",
        "");
  }

  @Test
  void every_note_has_an_id_of_its_own() {
    var path = examined() + "/scegs-notes";

    assertThat(made(post(GP, path, Bodies.SCEGS_NOTE)))
        .isNotEqualTo(made(post(POH, path, Bodies.SCEGS_NOTE)));
  }
}
