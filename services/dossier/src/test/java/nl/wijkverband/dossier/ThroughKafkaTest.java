package nl.wijkverband.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkverband.local.TestKafka;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.platform.wire.Headers;
import nl.wijkverband.platform.wire.Link;
import nl.wijkverband.platform.wire.Partitions;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A case from the topics to the answer, by way of a real broker. */
class ThroughKafkaTest extends RunningDossier {

  private static final Map<String, Long> PREVIOUS = new HashMap<>();

  @Test
  void what_was_published_is_in_the_next_answer_that_asks_for_it() throws Exception {
    Story story = new Story();
    List<Published> events = story.everything();
    register(story.patientId);
    publish(events);
    String atLeast = last(events, "intake") + "," + last(events, "care-plans");
    String path = "/v1/cases/" + story.caseId;

    JsonNode file = null;
    for (int i = 0; i < 20 && file == null; i++) {
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
    Map<String, Object> settings =
        Map.of("bootstrap.servers", TestKafka.shared().bootstrapServers(), "acks", "all");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      for (Published event : events) {
        var envelope = event.envelope();
        String body = personalData.protect(event.contract(), envelope.patientId()).toString();
        var message =
            new ProducerRecord<>(
                envelope.source() + ".events.v1", envelope.scope().toString(), body);
        String partition = envelope.source() + Partitions.of(envelope.scope(), 12);
        Long previous = PREVIOUS.put(partition, envelope.position());
        Headers.write(envelope, new Link(envelope.source(), 1, envelope.position(), previous))
            .forEach(
                (name, value) ->
                    message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(message);
      }
    }
  }
}
