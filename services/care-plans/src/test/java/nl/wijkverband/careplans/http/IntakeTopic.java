package nl.wijkverband.careplans.http;

import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.PRACTICE;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.contracts.intake.CaseOpenedV1;
import nl.wijkverband.contracts.intake.ConsentGivenV1;
import nl.wijkverband.contracts.intake.ConsentWithdrawnV1;
import nl.wijkverband.contracts.intake.PatientDetails;
import nl.wijkverband.contracts.intake.ReferralAcceptedV1;
import nl.wijkverband.local.DatabaseLogin;
import nl.wijkverband.local.ServiceDatabase;
import nl.wijkverband.local.TestKafka;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.envelope.Envelope;
import nl.wijkverband.platform.envelope.TimeOrderedId;
import nl.wijkverband.platform.eventstore.EventTypes;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.platform.personaldata.EncryptedPersonalData;
import nl.wijkverband.platform.personaldata.Keyring;
import nl.wijkverband.platform.personaldata.MasterKey;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.wire.Headers;
import nl.wijkverband.platform.wire.Link;
import nl.wijkverband.platform.wire.Partitions;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentForm;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import nl.wijkverband.vocabulary.Sex;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Says on intake's topic what intake would say, exactly as it would say it. */
final class IntakeTopic {

  private static final String TOPIC = "intake.events.v1";
  private static final int PARTITIONS = 12;

  private final KafkaProducer<String, String> producer;
  private final PersonalData personalData;
  private final Map<Integer, Long> lastOfPartition = new HashMap<>();
  private final Map<CaseId, PatientId> patients = new HashMap<>();
  private long position;

  private IntakeTopic(KafkaProducer<String, String> producer, PersonalData personalData) {
    this.producer = producer;
    this.personalData = personalData;
  }

  static IntakeTopic on(TestKafka kafka, ServiceDatabase database) {
    kafka.createTopic(TOPIC, PARTITIONS);
    var keyring =
        new Keyring(pool(database.keyringWriter()), MasterKey.of(TestPostgres.masterKey()));
    return new IntakeTopic(
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer()),
        new EncryptedPersonalData(keyring));
  }

  /** The position of what was said last. */
  long position() {
    return position;
  }

  /** A patient of the practice comes with a complaint, and consents to this. */
  CaseId openCase(ConsentPurpose... consents) {
    var caseId = new CaseId(TimeOrderedId.next());
    var patientId = new PatientId(TimeOrderedId.next());
    personalData.createKey(patientId);
    patients.put(caseId, patientId);
    say(
        caseId,
        new CaseOpenedV1(
            caseId,
            patientId,
            PRACTICE,
            "Huisartsenpraktijk De Proef",
            "demowijk",
            new PatientDetails(
                "Anna", "Verzonnen", LocalDate.of(2007, 3, 1), Sex.FEMALE, null, null, null, null),
            "Pijn in armen en benen",
            LocalDate.now().minusMonths(8),
            LocalDate.now().minusMonths(6)));
    for (ConsentPurpose purpose : consents) {
      say(caseId, new ConsentGivenV1(caseId, purpose, ConsentForm.ORAL, LocalDate.now()));
    }
    return caseId;
  }

  void withdraw(CaseId caseId, ConsentPurpose purpose) {
    say(caseId, new ConsentWithdrawnV1(caseId, purpose, ConsentForm.ORAL, LocalDate.now()));
  }

  void acceptReferral(CaseId caseId, PractitionerRef by) {
    say(
        caseId,
        new ReferralAcceptedV1(caseId, new ReferralId(TimeOrderedId.next()), by, LocalDate.now()));
  }

  PatientId patientOf(CaseId caseId) {
    return patients.get(caseId);
  }

  private synchronized void say(CaseId caseId, Contract contract) {
    PatientId patientId = patients.get(caseId);
    int partition = Partitions.of(caseId.value(), PARTITIONS);
    long next = position + 1;
    var link = new Link("intake", 1, next, lastOfPartition.get(partition));
    var record =
        new ProducerRecord<>(
            TOPIC,
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
        "intake",
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
        "2026-1",
        personalData.keyId(patientId));
  }

  private static HikariDataSource pool(DatabaseLogin login) {
    var settings = new HikariConfig();
    settings.setJdbcUrl(login.url());
    settings.setUsername(login.user());
    settings.setPassword(login.password());
    settings.setMaximumPoolSize(1);
    return new HikariDataSource(settings);
  }
}
