package nl.wijkverband.mdocasework.http;

import static nl.wijkverband.mdocasework.MdoOfA.GP;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.contracts.Contract;
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
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PatientId;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Says on another service's topic what it would say, exactly as it would say it. */
final class PlayedTopic {

  private static final int PARTITIONS = 12;

  private final String service;
  private final KafkaProducer<String, String> producer;
  private final PersonalData personalData;
  private final Map<Integer, Long> lastOfPartition = new HashMap<>();
  private long position;

  private PlayedTopic(
      String service, KafkaProducer<String, String> producer, PersonalData personalData) {
    this.service = service;
    this.producer = producer;
    this.personalData = personalData;
  }

  static PlayedTopic of(String service, TestKafka kafka, PersonalData personalData) {
    kafka.createTopic(service + ".events.v1", PARTITIONS);
    return new PlayedTopic(
        service,
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer()),
        personalData);
  }

  /** The position of what was said last. */
  synchronized long position() {
    return position;
  }

  synchronized long say(CaseId caseId, PatientId patientId, Contract contract) {
    int partition = Partitions.of(caseId.value(), PARTITIONS);
    long next = position + 1;
    var link = new Link(service, 1, next, lastOfPartition.get(partition));
    var record =
        new ProducerRecord<>(
            service + ".events.v1",
            partition,
            caseId.toString(),
            WijkJson.events().writeValueAsString(personalData.protect(contract, patientId)));
    Headers.write(envelope(caseId, patientId, contract, next), link)
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    producer.send(record);
    producer.flush();
    lastOfPartition.put(partition, next);
    position = next;
    return next;
  }

  private Envelope envelope(CaseId caseId, PatientId patientId, Contract contract, long position) {
    EventType type = EventTypes.of(contract.getClass());
    return new Envelope(
        TimeOrderedId.next(),
        type.name(),
        type.revision(),
        caseId,
        patientId,
        caseId.value(),
        position,
        service,
        position,
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
        "2026-2",
        personalData.keyId(patientId));
  }
}
