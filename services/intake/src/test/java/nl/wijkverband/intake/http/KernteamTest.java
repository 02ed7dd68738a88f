package nl.wijkverband.intake.http;

import static nl.wijkverband.intake.People.GP;
import static nl.wijkverband.intake.People.OTHER_PHYSIOTHERAPIST;
import static nl.wijkverband.intake.People.PHYSIOTHERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.contracts.careplans.KernteamFormedV1;
import nl.wijkverband.contracts.careplans.KernteamMemberLeftV1;
import nl.wijkverband.intake.Bodies;
import nl.wijkverband.intake.RunningIntake;
import nl.wijkverband.local.TestKafka;
import nl.wijkverband.platform.envelope.Envelope;
import nl.wijkverband.platform.envelope.TimeOrderedId;
import nl.wijkverband.platform.eventstore.EventTypes;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.wire.Headers;
import nl.wijkverband.platform.wire.Link;
import nl.wijkverband.platform.wire.Partitions;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What care-plans publishes about the kernteam decides here who may go on with a case. */
class KernteamTest extends RunningIntake {

  private static final int PARTITIONS = 12;
  private static final Map<Integer, Long> LAST = new HashMap<>();
  private static long position;

  @Autowired private PersonalData personalData;

  @Test
  void a_member_of_the_kernteam_records_a_score_until_they_leave() {
    var patientId = aPatient();
    var caseId = CaseId.of(made(post(GP, "/v1/patients/" + patientId + "/cases", Bodies.CASE)));
    var day = LocalDate.of(2026, 2, 4);
    made(post(GP, "/v1/cases/" + caseId + "/consents", Bodies.consent("SHARING_WITHIN_KERNTEAM")));

    say(
        patientId,
        caseId,
        new KernteamFormedV1(
            caseId, List.of(GP, PHYSIOTHERAPIST), GP.id(), false, "nog niet nodig", day));

    assertThat(score(PHYSIOTHERAPIST, caseId)).hasStatus(201);
    assertThat(score(OTHER_PHYSIOTHERAPIST, caseId)).hasStatus(404);

    say(patientId, caseId, new KernteamMemberLeftV1(caseId, PHYSIOTHERAPIST, day));

    assertThat(score(PHYSIOTHERAPIST, caseId)).hasStatus(404);
  }

  /** Waits for what care-plans said last. */
  private MvcTestResult score(PractitionerRef who, CaseId caseId) {
    return http.post()
        .uri("/v1/cases/" + caseId + "/health-scores")
        .with(as(who))
        .header("Wijk-At-Least", "care-plans:" + position)
        .contentType(MediaType.APPLICATION_JSON)
        .content(Bodies.SCORE)
        .exchange();
  }

  private void say(PatientId patientId, CaseId caseId, Contract contract) {
    int partition = Partitions.of(caseId.value(), PARTITIONS);
    long next = position + 1;
    var record =
        new ProducerRecord<>(
            "care-plans.events.v1",
            partition,
            caseId.toString(),
            WijkJson.events().writeValueAsString(personalData.protect(contract, patientId)));
    var link = new Link("care-plans", 1, next, LAST.get(partition));
    Headers.write(envelope(patientId, caseId, contract, next), link)
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    Map<String, Object> settings =
        Map.of("bootstrap.servers", TestKafka.shared().bootstrapServers(), "acks", "all");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(record);
    }
    LAST.put(partition, next);
    position = next;
  }

  private Envelope envelope(
      PatientId patientId, CaseId caseId, Contract contract, long sequenceNumber) {
    var type = EventTypes.of(contract.getClass());
    return new Envelope(
        TimeOrderedId.next(),
        type.name(),
        type.revision(),
        caseId,
        patientId,
        caseId.value(),
        sequenceNumber,
        "care-plans",
        sequenceNumber,
        Instant.now(),
        Instant.now(),
        GP.id(),
        GP.role(),
        GP.organisationId(),
        null,
        UUID.randomUUID(),
        UUID.randomUUID(),
        "own-practice",
        null,
        "2026-1",
        personalData.keyId(patientId));
  }
}
