package nl.wijkverband.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.contracts.intake.HealthScoreRecordedV1;
import nl.wijkverband.platform.envelope.Envelope;
import nl.wijkverband.platform.eventstore.EventTypes;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.running.People;
import nl.wijkverband.platform.wire.Headers;
import nl.wijkverband.platform.wire.Link;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PatientId;
import org.apache.kafka.common.TopicPartition;

/** Records as a relay would have sent them, on one partition. */
final class TestRecords {

  private final PersonalData personalData;
  private final TopicPartition partition;
  private long offset;
  private Long last;

  TestRecords(PersonalData personalData, String topic, int partition) {
    this.personalData = personalData;
    this.partition = new TopicPartition(topic, partition);
  }

  /** The next one, saying something about a case. */
  Arrived next(CaseId caseId, long position, String said) {
    return next(
        caseId, position, new HealthScoreRecordedV1(caseId, 5, java.time.LocalDate.EPOCH, said));
  }

  Arrived next(CaseId caseId, long position, Contract contract) {
    var link = new Link("writer", 1, position, last);
    last = position;
    var patientId = new PatientId(new UUID(caseId.value().getMostSignificantBits(), 1));
    personalData.createKey(patientId);
    var type = EventTypes.of(contract.getClass());
    var envelope =
        new Envelope(
            UUID.randomUUID(),
            type.name(),
            type.revision(),
            caseId,
            patientId,
            caseId.value(),
            position,
            "writer",
            position,
            Instant.now(),
            Instant.now(),
            People.GP.id(),
            People.GP.role(),
            People.GP.organisationId(),
            null,
            UUID.randomUUID(),
            UUID.randomUUID(),
            "own-practice",
            null,
            "2026-1",
            personalData.keyId(patientId));
    return new Arrived(
        partition,
        offset++,
        caseId.toString(),
        new HashMap<>(Headers.write(envelope, link)),
        WijkJson.events()
            .writeValueAsString(personalData.protect(contract, patientId))
            .getBytes(StandardCharsets.UTF_8));
  }

  static Arrived with(Arrived record, String header, String value) {
    Map<String, String> headers = new HashMap<>(record.headers());
    headers.put(header, value);
    return new Arrived(record.from(), record.offset(), record.key(), headers, record.body());
  }

  static Arrived withBody(Arrived record, String body) {
    return new Arrived(
        record.from(),
        record.offset(),
        record.key(),
        record.headers(),
        body.getBytes(StandardCharsets.UTF_8));
  }
}
