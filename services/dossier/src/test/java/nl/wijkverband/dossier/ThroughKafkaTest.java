package nl.wijkverband.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.platform.rebuild.RebuildProgress;
import nl.wijkverband.platform.rebuild.Rebuilds;
import nl.wijkverband.platform.wire.Headers;
import nl.wijkverband.platform.wire.Link;
import nl.wijkverband.vocabulary.CaseId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A case from the topics to the answer, by way of a real broker. */
class ThroughKafkaTest extends RunningDossier {

  @Autowired private Rebuilds rebuilds;

  @Test
  void what_was_published_is_in_the_next_answer_that_asks_for_it() throws Exception {
    Story story = new Story();
    List<Published> events = story.everything();
    register(story.patientId);
    publish(events);
    String atLeast = last(events, "intake") + "," + last(events, "care-plans");
    String path = "/v1/cases/" + story.caseId;

    JsonNode file = null;
    for (int i = 0; i < 60 && file == null; i++) {
      // A first start may take the consumer longer than a reader's patience.
      var answer =
          http.get().uri(path).with(as(People.PHYSIO)).header("Wijk-At-Least", atLeast).exchange();
      if (answer.getResponse().getHeader("Wijk-Behind") == null
          && answer.getResponse().getStatus() == 200) {
        file = json(answer);
      }
    }

    assertThat(file).as("the case as the physiotherapist sees it").isNotNull();
    assertThat(file.get("goals")).hasSize(1);
    assertThat(file.get("referrals")).hasSize(1);
    assertThat(file.at("/explanation/patientWords").stringValue())
        .isEqualTo("KANARIE-ExplanationGivenV1.patientWords");
    assertThat(read(People.GP, path).get("appointments").size()).isGreaterThan(10);
    assertTheAccessTablesCanBeFilledAnew(story.caseId);
    assertThat(read(People.PHYSIO, path).get("goals")).hasSize(1);
  }

  /** Row security of every audience looks into them: into the new ones, when they are there. */
  private void assertTheAccessTablesCanBeFilledAnew(CaseId caseId) throws Exception {
    List<String> before = known(caseId);

    assertThat(rebuilds.start("access")).isPresent();
    while (rebuilds.latest().orElseThrow().state().runs()) {
      Thread.sleep(50);
    }

    RebuildProgress done = rebuilds.latest().orElseThrow();
    assertThat(done.state()).as(done.toString()).isEqualTo(RebuildProgress.State.DONE);
    assertThat(known(caseId)).isEqualTo(before).hasSizeGreaterThan(5);
    assertThat(before.getLast()).endsWith(" policies").doesNotStartWith("0 ");
  }

  private static List<String> known(CaseId caseId) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (var connection = asSuperuser();
        var statement =
            connection.prepareStatement(
                """
                select (to_jsonb(t) - 'id')::text from (
                  select to_jsonb(c) from access_case c where case_id = ?
                  union all select to_jsonb(c) from access_consent c where case_id = ?
                  union all select to_jsonb(r) - 'id' from access_relationship r where case_id = ?
                ) t order by 1""")) {
      for (int i = 1; i <= 3; i++) {
        statement.setObject(i, caseId.value());
      }
      add(rows, statement.executeQuery());
      add(
          rows,
          connection
              .createStatement()
              .executeQuery(
                  """
                  select count(*) || ' policies' from pg_depend
                  where classid = 'pg_policy'::regclass
                    and refobjid = 'public.access_consent'::regclass"""));
    }
    return rows;
  }

  private static void add(List<String> to, ResultSet rows) throws SQLException {
    while (rows.next()) {
      to.add(rows.getString(1));
    }
  }

  private static String last(List<Published> events, String source) {
    return events.stream()
        .map(Published::envelope)
        .filter(envelope -> envelope.source().equals(source))
        .reduce((earlier, later) -> later)
        .map(envelope -> source + ":" + envelope.position())
        .orElseThrow();
  }

  private void publish(List<Published> events) {
    try (var topics = new OnTheTopics()) {
      for (Published event : events) {
        var envelope = event.envelope();
        topics.send(
            Headers.write(envelope, new Link(envelope.source(), 1, envelope.position(), null)),
            personalData.protect(event.contract(), envelope.patientId()).toString(),
            envelope.position());
      }
    }
  }
}
