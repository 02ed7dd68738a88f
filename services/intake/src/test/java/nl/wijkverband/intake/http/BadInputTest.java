package nl.wijkverband.intake.http;

import static nl.wijkverband.intake.People.GP;
import static nl.wijkverband.intake.People.POH;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkverband.intake.Bodies;
import nl.wijkverband.intake.RunningIntake;
import nl.wijkverband.vocabulary.CaseId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class BadInputTest extends RunningIntake {

  private static final String UNKNOWN = "01990000-0000-7000-8000-00000000dead";

  private static void problem(MvcTestResult answer, int status, String type) {
    assertThat(answer).hasStatus(status);
    assertThat(answer).hasContentType("application/problem+json");
    var problem = json(answer);
    assertThat(problem.get("type").asString()).isEqualTo("urn:wijkverband:" + type);
    assertThat(problem.get("title").asString()).isNotBlank().doesNotContain("{");
    assertThat(problem.get("detail").asString()).isNotBlank().doesNotContain("{");
  }

  private static void problemAt(MvcTestResult answer, String field) {
    assertThat(json(answer).get("errors"))
        .as("errors of " + json(answer))
        .anySatisfy(
            error -> {
              assertThat(error.get("field").asString()).isEqualTo(field);
              assertThat(error.get("message").asString()).isNotBlank();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"score\":", "score=3", "[]", "\"3\"", "{} {}", "{\"score\":99999999999}"})
  void json_that_cannot_be_read(String body) {
    var answer = post(GP, "/v1/cases/" + aCase() + "/health-scores", body);

    assertThat(answer.getResponse().getStatus()).isIn(400, 422);
    assertThat(answer).hasContentType("application/problem+json");
  }

  @Test
  void malformed_json() {
    problem(
        post(GP, "/v1/patients", "{\"givenName\":\"Kanariegeel\""), 400, "problem:malformed-json");
  }

  @Test
  void a_field_we_do_not_know() {
    var answer = post(GP, "/v1/patients", "{\"voornaam\":\"Kanariegeel\"}");

    problem(answer, 400, "problem:unknown-field");
    problemAt(answer, "voornaam");
    assertThat(answer).bodyText().doesNotContain("Kanariegeel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"givenName", "familyName", "birthDate", "sex"})
  void a_field_that_is_missing(String field) {
    var answer = post(GP, "/v1/patients", "{}");

    problem(answer, 422, "problem:invalid-input");
    problemAt(answer, field);
  }

  @Test
  void a_practitioner_without_a_name_is_told_at_that_field() {
    var letter = Bodies.json(Bodies.referralTo(POH)).replace("\"P. Demo\"", "\" \"");
    var answer = post(GP, "/v1/cases/" + aCase() + "/referrals", letter);

    problem(answer, 422, "problem:invalid-input");
    problemAt(answer, "to.name");
  }

  @Test
  void a_text_that_is_too_long_is_told_at_its_field_and_not_repeated() {
    var body = Bodies.CASE.replace("klachtkanarie", "x".repeat(4001));
    var answer = post(GP, "/v1/patients/" + aPatient() + "/cases", body);

    problem(answer, 422, "problem:invalid-input");
    problemAt(answer, "complaint");
    assertThat(answer).bodyText().doesNotContain("xxxx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "30-01-2026", "gisteren", "0000-01-01", "+99999-01-01"})
  void a_date_that_cannot_be(String date) {
    var answer = post(GP, "/v1/patients", Bodies.patient(null).replace("2007-03-14", date));

    problem(answer, 422, "problem:invalid-input");
    problemAt(answer, "birthDate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"11", "-1"})
  void a_score_that_is_no_health_score(String score) {
    var answer =
        post(
            GP, "/v1/cases/" + aCase() + "/health-scores", Bodies.SCORE.replace("3,", score + ","));

    problem(answer, 422, "rule:health-score-lies-between-zero-and-ten");
    problemAt(answer, "score");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.5", "\"3\"", "true", "null"})
  void a_score_that_is_no_whole_number(String score) {
    var answer =
        post(
            GP, "/v1/cases/" + aCase() + "/health-scores", Bodies.SCORE.replace("3,", score + ","));

    problem(answer, 422, "problem:invalid-input");
    problemAt(answer, "score");
  }

  @Test
  void a_choice_that_is_none() {
    var answer = post(GP, "/v1/cases/" + aCase() + "/consents", Bodies.consent("EVERYTHING"));

    problem(answer, 422, "problem:invalid-input");
    problemAt(answer, "purpose");
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/cases/{id}/health-scores,SCORE",
    "/v1/cases/{id}/explanations,EXPLANATION",
    "/v1/cases/{id}/referrals/{id}/acceptance,ACCEPTANCE",
    "/v1/cases/{id}/referrals/{id}/clarification,CLARIFICATION",
    "/v1/patients/{id}/cases,CASE"
  })
  void a_case_nobody_knows(String path, String body) {
    problem(post(GP, path.replace("{id}", UNKNOWN), body(body)), 404, "problem:no-such-case");
  }

  private static String body(String name) {
    return switch (name) {
      case "SCORE" -> Bodies.SCORE;
      case "EXPLANATION" -> Bodies.EXPLANATION;
      case "ACCEPTANCE" -> Bodies.ACCEPTANCE;
      case "CLARIFICATION" -> Bodies.CLARIFICATION;
      default -> Bodies.CASE;
    };
  }

  @Test
  void an_id_that_is_no_id_is_as_unknown() {
    problem(post(GP, "/v1/cases/12/health-scores", Bodies.SCORE), 404, "problem:no-such-case");
  }

  @Test
  void a_letter_of_another_case() {
    var referral = aReferral(aCaseReadyToRefer());
    var other = aCase();

    problem(
        post(
            GP,
            "/v1/cases/" + other + "/referrals/" + referral + "/clarification",
            Bodies.CLARIFICATION),
        404,
        "problem:no-such-case");
  }

  @Test
  void a_broken_rule_says_in_dutch_what_to_do_at_its_field() {
    var letter = Bodies.referralTo(nl.wijkverband.intake.People.PHYSIOTHERAPIST);
    letter.put("question", "zie dossier");
    var answer = post(GP, "/v1/cases/" + aCaseReadyToRefer() + "/referrals", Bodies.json(letter));

    problem(answer, 422, "rule:referral-question-must-say-more");
    problemAt(answer, "question");
    assertThat(json(answer).get("title").asString()).isEqualTo("De vraag zegt te weinig");
  }

  @Test
  void a_rule_about_a_date_says_which_day_in_dutch() {
    var answer =
        post(
            GP,
            "/v1/cases/" + aCase() + "/health-scores",
            Bodies.SCORE.replace("2026-02-04", "2026-02-02"));

    problem(answer, 422, "rule:dates-cannot-lie-before-the-case-opened");
    problemAt(answer, "measuredOn");
    assertThat(json(answer).get("detail").asString()).contains("3 februari 2026");
  }

  @Test
  void a_refused_command_leaves_nothing_behind() throws Exception {
    CaseId caseId = aCase();
    post(GP, "/v1/cases/" + caseId + "/health-scores", Bodies.SCORE.replace("3,", "11,"));

    try (var connection = DATABASE.app().connect();
        var count =
            connection.prepareStatement("select count(*) from domain_event where case_id = ?")) {
      count.setObject(1, caseId.value());
      var row = count.executeQuery();
      row.next();
      assertThat(row.getInt(1)).isEqualTo(1);
    }
  }
}
