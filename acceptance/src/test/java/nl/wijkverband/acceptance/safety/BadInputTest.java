package nl.wijkverband.acceptance.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.wijkverband.acceptance.stage.Answer;
import nl.wijkverband.acceptance.stage.Api;
import nl.wijkverband.acceptance.stage.DemoStory;
import nl.wijkverband.acceptance.stage.Events;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be right is told in Dutch, changes nothing and gives nothing of the inside away. */
class BadInputTest {

  private static final String CANARY = Wrong.CANARY;
  private static final Pattern INSIDE =
      Pattern.compile(
          "nl\\.wijkverband|Exception|java\\.|org\\.|tools\\.jackson|SQL|\\bat [a-z]+\\.|trace|null");

  @ParameterizedTest
  @MethodSource("nl.wijkverband.acceptance.safety.Wrong#all")
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
