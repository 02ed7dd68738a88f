package nl.wijkverband.messaging.http;

import static nl.wijkverband.messaging.TeamA.GP;
import static nl.wijkverband.messaging.TeamA.PRACTICE;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.contracts.careplans.KernteamFormedV1;
import nl.wijkverband.contracts.careplans.KernteamMemberJoinedV1;
import nl.wijkverband.contracts.careplans.KernteamMemberLeftV1;
import nl.wijkverband.contracts.careplans.LeadChangedV1;
import nl.wijkverband.contracts.intake.CaseOpenedV1;
import nl.wijkverband.contracts.intake.ConsentGivenV1;
import nl.wijkverband.contracts.intake.ConsentWithdrawnV1;
import nl.wijkverband.contracts.intake.PatientDetails;
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
import nl.wijkverband.vocabulary.Sex;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Says on the topics of intake and care-plans what they would say, exactly as they would say it.
 */
final class OtherServices {

  private static final int PARTITIONS = 12;

  private final KafkaProducer<String, String> producer;
  private final PersonalData personalData;
  private final Map<String, Long> positions = new HashMap<>();
  private final Map<String, Long> lastOfPartition = new HashMap<>();
  private final Map<CaseId, PatientId> patients = new HashMap<>();

  private OtherServices(KafkaProducer<String, String> producer, PersonalData personalData) {
    this.producer = producer;
    this.personalData = personalData;
  }

  static OtherServices on(TestKafka kafka, ServiceDatabase database) {
    kafka.createTopic("intake.events.v1", PARTITIONS);
    kafka.createTopic("care-plans.events.v1", PARTITIONS);
    var keyring =
        new Keyring(pool(database.keyringWriter()), MasterKey.of(TestPostgres.masterKey()));
    return new OtherServices(
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer()),
        new EncryptedPersonalData(keyring));
  }

  /** Everything said so far, for a request that must have seen it. */
  synchronized String positions() {
    return positions.entrySet().stream()
        .map(each -> each.getKey() + ":" + each.getValue())
        .collect(Collectors.joining(","));
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

  /** A case with both consents and this kernteam, the first of them in the lead. */
  CaseId caseOf(PractitionerRef... kernteam) {
    CaseId caseId = openCase(ConsentPurpose.values());
    LocalDate today = LocalDate.now();
    say(
        caseId,
        new KernteamFormedV1(
            caseId, List.of(kernteam), kernteam[0].id(), true, null, today.minusDays(60)));
    return caseId;
  }

  void leave(CaseId caseId, PractitionerRef member) {
    say(caseId, new KernteamMemberLeftV1(caseId, member, LocalDate.now()));
  }

  void join(CaseId caseId, PractitionerRef member) {
    say(caseId, new KernteamMemberJoinedV1(caseId, member, LocalDate.now()));
  }

  void lead(CaseId caseId, PractitionerRef member) {
    say(caseId, new LeadChangedV1(caseId, member.id(), LocalDate.now()));
  }

  PatientId patientOf(CaseId caseId) {
    return patients.get(caseId);
  }

  private synchronized void say(CaseId caseId, Contract contract) {
    String service =
        contract.getClass().getPackageName().endsWith("careplans") ? "care-plans" : "intake";
    PatientId patientId = patients.get(caseId);
    int partition = Partitions.of(caseId.value(), PARTITIONS);
    long next = positions.getOrDefault(service, 0L) + 1;
    var link = new Link(service, 1, next, lastOfPartition.get(service + partition));
    var record =
        new ProducerRecord<>(
            service + ".events.v1",
            partition,
            caseId.toString(),
            WijkJson.events().writeValueAsString(personalData.protect(contract, patientId)));
    Headers.write(envelope(caseId, patientId, contract, service, next), link)
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    producer.send(record);
    producer.flush();
    lastOfPartition.put(service + partition, next);
    positions.put(service, next);
  }

  private Envelope envelope(
      CaseId caseId, PatientId patientId, Contract contract, String service, long position) {
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
