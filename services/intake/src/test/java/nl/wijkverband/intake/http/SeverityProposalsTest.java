package nl.wijkverband.intake.http;

import static nl.wijkverband.intake.People.GP;
import static nl.wijkverband.intake.People.POH;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import nl.wijkverband.intake.Bodies;
import nl.wijkverband.intake.RunningIntake;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a form shows before anything is decided, and what then stands in the event. */
class SeverityProposalsTest extends RunningIntake {

  private static final String ONE_SEVERE_LIMITATION =
      Bodies.PROPOSAL
          .replace("MODERATE", "LIGHT")
          .replace(
              "\"FUNCTIONAL_LIMITATION\",\"level\":\"LIGHT\"",
              "\"FUNCTIONAL_LIMITATION\",\"level\":\"SEVERE\"");

  private static void refused(MvcTestResult answer, String type, String field) {
    assertThat(answer).hasStatus(422);
    var problem = json(answer);
    assertThat(problem.get("type").asString()).isEqualTo("urn:wijkverband:" + type);
    assertThat(problem.get("errors"))
        .anySatisfy(error -> assertThat(error.get("field").asString()).isEqualTo(field));
  }

  @Test
  void a_proposal_says_what_it_rests_on() {
    var answer = post(POH, "/v1/severity-proposals", Bodies.PROPOSAL);

    assertThat(answer).hasStatus(200);
    var proposal = json(answer);
    assertThat(proposal.propertyNames()).containsExactlyInAnyOrder("proposed", "because", "floor");
    assertThat(proposal.get("proposed").asString()).isEqualTo("MODERATE");
    assertThat(proposal.get("floor").asBoolean()).isFalse();
    assertThat(proposal.get("because")).hasSize(8);
    assertThat(proposal.get("because").get(0).toString())
        .isEqualTo("{\"factor\":\"DURATION\",\"level\":\"MODERATE\"}");
  }

  @Test
  void one_severe_limitation_is_the_floor() {
    var proposal = json(post(GP, "/v1/severity-proposals", ONE_SEVERE_LIMITATION));

    assertThat(proposal.toString())
        .contains("\"proposed\":\"MODERATE\"")
        .contains("\"because\":[{\"factor\":\"FUNCTIONAL_LIMITATION\",\"level\":\"SEVERE\"}]")
        .contains("\"floor\":true");
  }

  @Test
  void a_factor_that_is_missing_is_asked_for() {
    refused(
        post(
            GP,
            "/v1/severity-proposals",
            Bodies.PROPOSAL.replace("{\"factor\":\"DURATION\",\"level\":\"MODERATE\"},", "")),
        "rule:every-factor-is-judged-once",
        "judgements");
  }

  @Test
  void a_level_that_is_none_is_told_at_its_factor() {
    refused(
        post(GP, "/v1/severity-proposals", Bodies.PROPOSAL.replaceFirst("\"MODERATE\"", "null")),
        "problem:invalid-input",
        "judgements[0].level");
  }

  @Test
  void asking_keeps_nothing() throws SQLException {
    long before = events();

    post(GP, "/v1/severity-proposals", Bodies.PROPOSAL);

    assertThat(events()).isEqualTo(before);
  }

  private static long events() throws SQLException {
    try (var connection = DATABASE.app().connect();
        var count = connection.createStatement();
        var row = count.executeQuery("select count(*) from domain_event")) {
      row.next();
      return row.getLong(1);
    }
  }
}
