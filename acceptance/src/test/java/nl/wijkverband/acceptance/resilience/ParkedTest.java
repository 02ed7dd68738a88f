package nl.wijkverband.acceptance.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkverband.acceptance.stage.Api;
import nl.wijkverband.acceptance.stage.Days;
import nl.wijkverband.acceptance.stage.PlainCase;
import nl.wijkverband.acceptance.stage.TheSystem;
import nl.wijkverband.local.operations.Operations;
import nl.wijkverband.local.operations.Parked;
import nl.wijkverband.local.operations.Republishing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A projection that fails for one case stops that case and nothing else, until it is mended. */
class ParkedTest {

  private final Operations operations = new Operations(TheSystem.running());
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

  @AfterEach
  void mend() throws Exception {
    inDossier("drop trigger if exists a_bug on gp.health_score");
    inDossier("drop function if exists public.a_bug()");
  }

  @Test
  void it_is_listed_retried_once_mended_and_what_is_sent_again_changes_nothing() throws Exception {
    String broken = PlainCase.opened().caseId();
    String other = PlainCase.opened().caseId();
    recordsAScore(broken, "voor de fout");
    awaitScores(broken, "voor de fout");
    failsFor(broken);

    recordsAScore(broken, "tijdens de fout");
    recordsAScore(broken, "na de fout");
    recordsAScore(other, "bij een ander");

    awaitScores(other, "bij een ander");
    Patience.until("both are parked", () -> parkedRecords(broken) == 2);
    assertThat(scores(broken)).containsExactly("voor de fout");
    assertThat(list())
        .contains("dossier: zaak " + broken, "./wijk retry dossier " + broken)
        .doesNotContain("de fout", "Toneel");
    assertThat(operations.get("dossier", "health").path("status").asString())
        .isEqualTo("ATTENTION");
    var parked = new Parked(operations, out);
    assertThat(parked.retry(List.of("dossier", broken))).as("not mended yet").isFalse();

    mend();
    assertThat(parked.retry(List.of("dossier", "alles"))).isTrue();

    assertThat(scores(broken)).containsExactly("voor de fout", "tijdens de fout", "na de fout");
    assertThat(new Republishing(operations, out).run(List.of("intake"))).isTrue();
    recordsAScore(broken, "daarna");
    awaitScores(broken, "voor de fout", "tijdens de fout", "na de fout", "daarna");
  }

  private int parkedRecords(String caseId) {
    try {
      for (JsonNode parked : operations.get("dossier", "parked")) {
        if (parked.path("scope").asString("").equals(caseId)) {
          return parked.path("records").asInt();
        }
      }
      return 0;
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private String list() throws InterruptedException {
    said.reset();
    assertThat(new Parked(operations, out).list(List.of("dossier"))).isTrue();
    return said.toString(StandardCharsets.UTF_8);
  }

  private static void failsFor(String caseId) throws Exception {
    inDossier(
        """
        create function public.a_bug() returns trigger language plpgsql
        as $$ begin raise exception 'a bug'; end $$""");
    inDossier(
        """
        create trigger a_bug before insert on gp.health_score for each row
        when (new.case_id = '%s') execute function public.a_bug()"""
            .formatted(caseId));
  }

  private static void inDossier(String sql) throws Exception {
    try (var connection = TheSystem.running().superuser("dossier").connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void recordsAScore(String caseId, String neededForOneMore) {
    Api.as("huisarts")
        .done(
            "intake",
            "/v1/cases/" + caseId + "/health-scores",
            Map.of("score", 6, "measuredOn", Days.today(), "neededForOneMore", neededForOneMore));
  }

  private static void awaitScores(String caseId, String... words) throws InterruptedException {
    Patience.until("the GP sees " + List.of(words), () -> scores(caseId).equals(List.of(words)));
  }

  /** What the GP reads of it, the oldest first. */
  private static List<String> scores(String caseId) {
    var found = new ArrayList<String>();
    Api.as("huisarts")
        .get("dossier", "/v1/cases/" + caseId)
        .json()
        .path("healthScores")
        .forEach(score -> found.add(score.path("neededForOneMore").asString()));
    return found;
  }
}
