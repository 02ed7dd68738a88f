package nl.wijkverband.acceptance.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkverband.acceptance.stage.Answer;
import nl.wijkverband.acceptance.stage.Api;
import nl.wijkverband.acceptance.stage.DemoStory;
import nl.wijkverband.acceptance.stage.Events;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be right is told in Dutch, changes nothing and gives nothing of the inside away. */
class BadInputTest {

  private static final String CANARY = "Kanariewoord";
  private static final Pattern INSIDE =
      Pattern.compile(
          "nl\\.wijkverband|Exception|java\\.|org\\.|tools\\.jackson|SQL|\\bat [a-z]+\\.|trace|null");

  /**
   * @param by who sends it
   * @param problem how the type of the answer ends
   */
  record Wrong(
      String name,
      String by,
      String service,
      String path,
      String body,
      int status,
      String problem) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Wrong> wrongs() {
    var demo = DemoStory.played();
    var intake = "/v1/cases/" + demo.caseId();
    var goals = intake + "/goals";
    var score = "{\"score\":5,\"measuredOn\":\"" + LocalDate.now() + "\"}";
    return Stream.of(
        wrong(
            "no JSON at all", "intake", intake + "/health-scores", "hallo", 400, "malformed-json"),
        wrong(
            "half a JSON",
            "intake",
            intake + "/health-scores",
            "{\"score\":",
            400,
            "malformed-json"),
        wrong("nothing", "intake", intake + "/health-scores", "", 400, "malformed-json"),
        wrong("a list instead", "intake", intake + "/health-scores", "[]", 400, "malformed-json"),
        wrong(
            "a field nobody knows",
            "care-plans",
            goals,
            "{\"wording\":\"" + CANARY + "\",\"colour\":\"" + CANARY + "\"}",
            400,
            "unknown-field"),
        wrong("missing fields", "care-plans", goals, "{}", 422, "invalid-input"),
        wrong("a missing score", "intake", intake + "/health-scores", "{}", 422, "invalid-input"),
        wrong("a missing name", "intake", "/v1/patients", "{}", 422, "invalid-input"),
        wrong(
            "an over-long wording",
            "care-plans",
            goals,
            "{\"wording\":\""
                + CANARY.repeat(400)
                + "\",\"domain\":\"BODY\",\"horizon\":\"SHORT\",\"proposedOn\":\"2026-01-05\"}",
            422,
            "invalid-input"),
        wrong(
            "a body of a megabyte",
            "care-plans",
            goals,
            "{\"wording\":\"" + CANARY.repeat(90_000) + "\"}",
            413,
            "too-large"),
        wrong(
            "the thirtieth of February",
            "intake",
            intake + "/health-scores",
            "{\"score\":5,\"measuredOn\":\"2026-02-30\"}",
            422,
            "invalid-input"),
        wrong(
            "a day in the year 20026",
            "intake",
            intake + "/health-scores",
            "{\"score\":5,\"measuredOn\":\"+20026-02-03\"}",
            422,
            "invalid-input"),
        wrong(
            "tomorrow's score",
            "intake",
            intake + "/health-scores",
            "{\"score\":5,\"measuredOn\":\"" + LocalDate.now().plusDays(2) + "\"}",
            422,
            "dates-cannot-lie-in-the-future"),
        wrong(
            "an eleven out of ten",
            "intake",
            intake + "/health-scores",
            "{\"score\":11,\"measuredOn\":\"" + LocalDate.now() + "\"}",
            422,
            "health-score-lies-between-zero-and-ten"),
        wrong(
            "a number as text",
            "intake",
            intake + "/health-scores",
            "{\"score\":\"vijf\",\"measuredOn\":\"" + LocalDate.now() + "\"}",
            422,
            "invalid-input"),
        wrong(
            "an unknown case",
            "intake",
            "/v1/cases/" + UUID.randomUUID() + "/health-scores",
            score,
            404,
            "no-such-case"),
        wrong(
            "an id that is none",
            "intake",
            "/v1/cases/" + CANARY + "/health-scores",
            score,
            404,
            "no-such-case"),
        wrong(
            "an unknown patient",
            "intake",
            "/v1/patients/" + UUID.randomUUID() + "/cases",
            "{\"complaint\":\"" + CANARY + "\",\"complaintSince\":\"2026-01-05\"}",
            404,
            "no-such-case"),
        wrong(
            "an unknown appointment",
            "care-plans",
            intake + "/appointments/" + UUID.randomUUID() + "/no-show",
            "{}",
            422,
            "the-appointment-is-in-this-agenda"),
        new Wrong(
            "another practice's case",
            "huisarts2",
            "intake",
            intake + "/health-scores",
            score,
            404,
            "no-such-case"),
        new Wrong(
            "another practice's goals",
            "huisarts2",
            "care-plans",
            goals,
            "{\"wording\":\""
                + CANARY
                + "\",\"domain\":\"BODY\",\"horizon\":\"SHORT\",\"proposedOn\":\"2026-01-05\"}",
            404,
            "no-such-case"),
        new Wrong(
            "a physiotherapist who opens a case",
            "fysiotherapeut",
            "intake",
            "/v1/patients/" + demo.patientId() + "/cases",
            "{\"complaint\":\"" + CANARY + "\",\"complaintSince\":\"2026-01-05\"}",
            403,
            "role-not-allowed"),
        new Wrong(
            "a coordinator who proposes a goal",
            "coordinator",
            "care-plans",
            goals,
            "{\"wording\":\""
                + CANARY
                + "\",\"domain\":\"BODY\",\"horizon\":\"SHORT\",\"proposedOn\":\"2026-01-05\"}",
            403,
            "role-not-allowed"),
        new Wrong(
            "a buurtteam worker who measures health",
            "buurtteam",
            "intake",
            intake + "/health-scores",
            score,
            403,
            "role-not-allowed"));
  }

  private static Wrong wrong(
      String name, String service, String path, String body, int status, String problem) {
    return new Wrong(name, "huisarts", service, path, body, status, problem);
  }

  @ParameterizedTest
  @MethodSource("wrongs")
  void is_answered_in_dutch_and_changes_nothing(Wrong wrong) {
    var before = Events.counted();

    var answer = Api.as(wrong.by()).postText(wrong.service(), wrong.path(), wrong.body());

    assertThat(answer.status()).as(answer.text()).isEqualTo(wrong.status());
    assertThat(answer.json().get("type").asString()).endsWith(":" + wrong.problem());
    isAClearProblem(answer);
    assertThat(Events.counted()).isEqualTo(before);
  }

  @Test
  void a_goal_edited_without_saying_which_version_was_seen_is_refused() {
    var demo = DemoStory.played();
    var before = Events.counted();

    var answer =
        Api.as("poh")
            .post(
                "care-plans",
                "/v1/cases/" + demo.caseId() + "/goals/" + demo.goalId() + "/revision",
                Map.of(
                    "wording", CANARY, "reason", CANARY, "revisedOn", LocalDate.now().toString()));

    isAClearProblem(answer);
    assertThat(Events.counted()).isEqualTo(before);
  }

  @Test
  void a_goal_somebody_else_changed_meanwhile_is_not_overwritten() {
    var demo = DemoStory.played();
    var before = Events.counted();

    var answer =
        Api.as("poh")
            .header("If-Match", "\"1\"")
            .post(
                "care-plans",
                "/v1/cases/" + demo.caseId() + "/goals/" + demo.goalId() + "/revision",
                Map.of(
                    "wording", CANARY, "reason", CANARY, "revisedOn", LocalDate.now().toString()));

    assertThat(answer.status()).isEqualTo(412);
    assertThat(answer.json().get("type").asString()).endsWith(":changed-meanwhile");
    isAClearProblem(answer);
    assertThat(Events.counted()).isEqualTo(before);
  }

  @Test
  void one_key_is_for_one_request() {
    var demo = DemoStory.played();
    var path = "/v1/cases/" + demo.caseId() + "/health-scores";
    var asGp = Api.as("huisarts").header("Idempotency-Key", UUID.randomUUID().toString());
    var today = LocalDate.now().toString();
    var first = asGp.post("intake", path, Map.of("score", 6, "measuredOn", today));
    var before = Events.counted();

    var again = asGp.post("intake", path, Map.of("score", 6, "measuredOn", today));
    var other = asGp.post("intake", path, Map.of("score", 2, "measuredOn", today));

    assertThat(again.json()).isEqualTo(first.json());
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.json().get("type").asString()).endsWith(":key-reused");
    isAClearProblem(other);
    assertThat(Events.counted()).isEqualTo(before);
  }

  private static void isAClearProblem(Answer answer) {
    assertThat(answer.type()).startsWith("application/problem+json");
    assertThat(answer.json().get("title").asString()).isNotBlank();
    assertThat(answer.json().get("detail").asString()).isNotBlank().doesNotContain(" the ");
    assertThat(answer.text()).doesNotContain(CANARY).doesNotContainPattern(INSIDE);
  }
}
