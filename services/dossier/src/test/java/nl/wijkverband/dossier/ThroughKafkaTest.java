package nl.wijkverband.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.platform.wire.Headers;
import nl.wijkverband.platform.wire.Link;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A case from the topics to the answer, by way of a real broker. */
class ThroughKafkaTest extends RunningDossier {

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
