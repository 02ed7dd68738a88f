package nl.wijkverband.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.running.Cases;
import nl.wijkverband.platform.running.Http;
import nl.wijkverband.platform.running.People;
import nl.wijkverband.platform.running.Running;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.DutchTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;

class BadRequestsTest {

  private static ConfigurableApplicationContext service;
  private static Http http;
  private static CaseId caseId;

  @BeforeAll
  static void start() {
    // No broker at all: what a service answers does not depend on it.
    service =
        Running.writer(
            TestPostgres.shared().freshService("intake"), "127.0.0.1:1", "nowhere.events.v1");
    http = Http.to(service);
    caseId = Cases.of(service).open();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static String scores() {
    return "/v1/cases/" + caseId + "/scores";
  }

  private static final String GOOD =
      "{\"score\":3,\"needed\":\"beter slapen\",\"measuredOn\":\"2026-03-02\"}";

  private static Arguments field(String body, String field, String message) {
    return Arguments.of(body, field, message);
  }

  static Stream<Arguments> fields() {
    String tomorrow = LocalDate.now(DutchTime.ZONE).plusDays(1).toString();
    String tooLong = "x".repeat(4001);
    return Stream.of(
        field("{\"needed\":\"x\",\"measuredOn\":\"2026-03-02\"}", "score", "Vul dit in."),
        field("{\"score\":3,\"measuredOn\":\"2026-03-02\"}", "needed", "Vul dit in."),
        field(
            "{\"score\":3,\"needed\":\"" + tooLong + "\",\"measuredOn\":\"2026-03-02\"}",
            "needed",
            "Gebruik ten hoogste 4000 tekens, zonder bijzondere stuurtekens."),
        field(
            "{\"score\":3,\"needed\":\"a\\u0000b\",\"measuredOn\":\"2026-03-02\"}",
            "needed",
            "Gebruik ten hoogste 4000 tekens, zonder bijzondere stuurtekens."),
        field(
            "{\"score\":3,\"needed\":\"a\\ud800b\",\"measuredOn\":\"2026-03-02\"}",
            "needed",
            "Gebruik ten hoogste 4000 tekens, zonder bijzondere stuurtekens."),
        field("{\"score\":3,\"needed\":\"x\"}", "measuredOn", "Vul dit in."),
        field(
            "{\"score\":3,\"needed\":\"x\",\"measuredOn\":\"2026-02-30\"}",
            "measuredOn",
            "Dit is geen bestaande datum."),
        field(
            "{\"score\":3,\"needed\":\"x\",\"measuredOn\":\"" + tomorrow + "\"}",
            "measuredOn",
            "Deze datum ligt in de toekomst. Kies vandaag of eerder."),
        field(
            "{\"score\":3,\"needed\":\"x\",\"measuredOn\":\"0026-03-02\"}",
            "measuredOn",
            "Deze datum kan niet kloppen. Controleer het jaar."),
        field(
            "{\"score\":\"drie\",\"needed\":\"x\",\"measuredOn\":\"2026-03-02\"}",
            "score",
            "Vul een getal in."),
        field(
            "{\"score\":3.5,\"needed\":\"x\",\"measuredOn\":\"2026-03-02\"}",
            "score",
            "Vul een getal in."),
        field(
            "{\"score\":3,\"needed\":\"x\",\"measuredOn\":\"2026-03-02\",\"role\":\"BAKER\"}",
            "role",
            "Kies een van de mogelijkheden."),
        field(
            "{\"score\":3,\"needed\":\"x\",\"measuredOn\":\"2026-03-02\","
                + "\"interval\":{\"minWeeks\":6,\"maxWeeks\":2}}",
            "interval",
            "Dit kan zo niet kloppen."),
        field(
            "{\"score\":3,\"needed\":\"x\",\"measuredOn\":\"2026-03-02\","
                + "\"helpers\":[{\"id\":\"nobody\",\"name\":\"x\"}]}",
            "helpers[0].id",
            "Dit verwijst naar niets dat we kennen."),
        field(
            "{\"score\":3,\"needed\":\"x\",\"measuredOn\":\"2026-03-02\","
                + "\"helpers\":[{\"id\":\""
                + new UUID(1, 2)
                + "\",\"name\":\"\"}]}",
            "helpers[0].name",
            "Vul dit in."));
  }

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource("fields")
  void a_wrong_field_is_named_with_what_is_wrong(String body, String field, String message) {
    var answer = http.post(People.GP, scores(), body);

    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    assertThat(answer.type()).isEqualTo("urn:wijkverband:problem:invalid-input");
    assertThat(answer.header("content-type")).startsWith("application/problem+json");
    var error = answer.json().path("errors").path(0);
    assertThat(error.path("field").asString()).isEqualTo(field);
    assertThat(error.path("message").asString()).isEqualTo(message);
    assertThat(answer.json().path("correlationId").asString())
        .isEqualTo(answer.header("Wijk-Correlation-Id"));
  }

  private void assertProblem(Http.Answer answer, int status, String name) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.type()).isEqualTo("urn:wijkverband:problem:" + name);
    assertThat(answer.json().path("title").asString()).isNotBlank().doesNotContain("problem.");
    assertThat(answer.json().path("detail").asString()).isNotBlank().doesNotContain("problem.");
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
  }

  @Test
  void a_good_request_is_accepted() {
    var answer = http.post(People.GP, scores(), GOOD, "If-Match", "\"1\"");

    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(answer.json().path("position").asString()).startsWith("writer:");
  }

  @Test
  void json_that_is_none_is_malformed() {
    for (String body :
        new String[] {
          "", "{", "{\"score\":3,}", "[]", "3", GOOD + "{}", "{\"score\":3,\"score\":4}"
        }) {
      assertProblem(http.post(People.GP, scores(), body), 400, "malformed-json");
    }
  }

  @Test
  void an_unknown_field_is_named() {
    var answer = http.post(People.GP, scores(), GOOD.replace("}", ",\"scoore\":4}"));

    assertProblem(answer, 400, "unknown-field");
    assertThat(answer.json().path("detail").asString()).contains("\"scoore\"");
  }

  @Test
  void a_broken_rule_has_a_type_of_its_own_and_points_at_the_field() {
    var answer = http.post(People.GP, scores(), GOOD.replace(":3,", ":11,"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.type()).isEqualTo("urn:wijkverband:rule:scores-lie-between-zero-and-ten");
    assertThat(answer.json().path("title").asString()).isEqualTo("Geen geldige score");
    assertThat(answer.json().path("detail").asString())
        .isEqualTo("Een score ligt tussen 0 en 10, en 11 dus niet.");
    assertThat(answer.json().path("errors").path(0).path("field").asString()).isEqualTo("score");
  }

  @Test
  void an_unknown_case_and_one_that_is_no_id_are_answered_alike() {
    var unknown = http.post(People.GP, "/v1/cases/" + UUID.randomUUID() + "/scores", GOOD);
    var noId = http.post(People.GP, "/v1/cases/nothing/scores", GOOD);
    var anothers = http.post(People.actor(nl.wijkverband.vocabulary.Role.GP, 5), scores(), GOOD);

    assertProblem(unknown, 404, "no-such-case");
    assertProblem(noId, 404, "no-such-case");
    assertProblem(anothers, 404, "no-such-case");
  }

  @Test
  void a_role_that_may_not_is_told_so() {
    assertProblem(http.post(People.PHYSIOTHERAPIST, scores(), GOOD), 403, "role-not-allowed");
  }

  @Test
  void a_stale_revision_has_changed_meanwhile() {
    assertProblem(
        http.post(People.GP, scores(), GOOD, "If-Match", "\"7\""), 412, "changed-meanwhile");
    assertProblem(http.post(People.GP, scores(), GOOD, "If-Match", "7"), 400, "invalid-header");
  }

  @Test
  void the_same_key_is_done_once_and_may_not_carry_something_else() {
    String key = UUID.randomUUID().toString();
    var first = http.post(People.GP, scores(), GOOD, "Idempotency-Key", key);
    var again = http.post(People.GP, scores(), GOOD, "Idempotency-Key", key);
    var other = http.post(People.GP, scores(), GOOD.replace("3,", "4,"), "Idempotency-Key", key);

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.text()).isEqualTo(first.text());
    assertProblem(other, 422, "key-reused");
    assertProblem(
        http.post(People.GP, scores(), GOOD, "Idempotency-Key", "mine"), 400, "invalid-header");
  }

  @Test
  void a_method_a_path_and_a_form_we_do_not_know_are_told_apart() {
    assertProblem(http.send(http.request(People.GP, scores()).DELETE()), 405, "method-not-allowed");
    assertProblem(http.get(People.GP, "/v1/nothing"), 404, "not-found");
    assertProblem(
        http.send(
            http.request(People.GP, scores())
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("x"))),
        415,
        "media-type");
    assertProblem(http.get(People.GP, "/v1/fail?page=one"), 400, "invalid-parameter");
    assertProblem(http.get(People.GP, "/v1/fail"), 400, "invalid-parameter");
  }

  @Test
  void too_much_is_not_read() {
    String endless = "x".repeat(300_000);

    assertProblem(http.post(People.GP, scores(), endless), 413, "too-large");
  }

  @Test
  void nothing_of_the_inside_leaks_from_an_unexpected_error() {
    var answer = http.get(People.GP, "/v1/fail?page=1");

    assertProblem(answer, 500, "unexpected");
    // Without the random id, which may hold any digits.
    assertThat(answer.text().replace(answer.json().path("correlationId").asString(), ""))
        .doesNotContain("42", "secret", "Exception", "java");
  }

  @Test
  void a_correlation_id_is_kept_and_nonsense_is_replaced() {
    String id = UUID.randomUUID().toString();

    assertThat(
            http.get(People.GP, "/v1/nothing", "Wijk-Correlation-Id", id)
                .json()
                .path("correlationId")
                .asString())
        .isEqualTo(id);
    assertThat(
            http.get(People.GP, "/v1/nothing", "Wijk-Correlation-Id", "x y")
                .header("Wijk-Correlation-Id"))
        .hasSize(36)
        .isNotEqualTo("x y");
  }
}
