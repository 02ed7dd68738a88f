package nl.wijkverband.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.local.DatabaseLogin;
import nl.wijkverband.local.ServiceDatabase;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.envelope.CommandContext;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.envelope.TimeOrderedId;
import nl.wijkverband.platform.eventstore.EventReader;
import nl.wijkverband.platform.eventstore.EventStoreParts;
import nl.wijkverband.platform.eventstore.EventTypes;
import nl.wijkverband.platform.eventstore.Upcaster;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.platform.personaldata.EncryptedPersonalData;
import nl.wijkverband.platform.personaldata.Keyring;
import nl.wijkverband.platform.personaldata.MasterKey;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.Role;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.node.ObjectNode;

/** A real event store of one service, into which rows are put as another time has written them. */
final class ReplayedStore implements AutoCloseable {

  private static final List<String> COLUMNS =
      List.of(
          "type",
          "revision",
          "event_id",
          "case_id",
          "patient_id",
          "aggregate_id",
          "sequence_number",
          "recorded_at",
          "effective_at",
          "actor_id",
          "actor_role",
          "actor_organisation",
          "on_behalf_of",
          "causation_id",
          "correlation_id",
          "allowed_under",
          "consent",
          "policy_version",
          "payload");

  private static final Actor GP =
      new Actor(
          PractitionerId.of("00000000-0000-4000-8000-000000000001"),
          "H. Voorbeeld",
          Role.GP,
          OrganisationId.of("00000000-0000-4000-9000-000000000001"),
          "Huisartsenpraktijk De Proef",
          "demowijk");

  private final JdbcClient owner;
  private final PersonalData personalData;
  private final PersonalMarks marks;
  private final EventStoreParts parts;

  ReplayedStore(EventTypes types, List<Upcaster> upcasters) {
    ServiceDatabase database = TestPostgres.shared().freshService("intake");
    DatabaseLogin own = database.owner();
    Flyway.configure()
        .dataSource(own.url(), own.user(), own.password())
        .locations("classpath:db/platform/eventstore")
        .placeholders(Map.of("app", database.app().user()))
        .load()
        .migrate();
    personalData =
        new EncryptedPersonalData(
            new Keyring(source(database.keyringWriter()), MasterKey.of(TestPostgres.masterKey())));
    marks = new PersonalMarks(personalData);
    owner = JdbcClient.create(source(own));
    parts = EventStoreParts.of(source(database.app()), "replay", types, upcasters, personalData);
  }

  private static DriverManagerDataSource source(DatabaseLogin login) {
    return new DriverManagerDataSource(login.url(), login.user(), login.password());
  }

  /** Puts rows in as they once were; the key is the patient's of today. */
  void put(List<ObjectNode> events) {
    for (ObjectNode event : events) {
      PatientId patientId = PatientId.of(event.get("patient_id").stringValue());
      personalData.createKey(patientId);
      ObjectNode row = event.deepCopy();
      row.set("payload", marks.protect(event.get("payload"), patientId));
      row.put("key_id", personalData.keyId(patientId).toString());
      List<String> columns = new ArrayList<>(row.propertyNames());
      owner
          .sql(
              "insert into domain_event (%1$s) select %1$s from jsonb_populate_record(null::domain_event, ?::jsonb)"
                  .formatted(String.join(", ", columns)))
          .param(row.toString())
          .update();
    }
  }

  EventStorageEngine engine() {
    return parts.engine();
  }

  EventReader reader() {
    return parts.reader();
  }

  /** Lets the code of today write this history, and shows it as a corpus keeps it. */
  List<ObjectNode> written(UUID aggregateId, Ground ground, List<?> events) {
    personalData.createKey(ground.patientId());
    long number = 0;
    for (Object event : events) {
      parts
          .engine()
          .appendEvents(
              new GenericDomainEventMessage<>(
                  "Replayed",
                  aggregateId.toString(),
                  number++,
                  event,
                  MetaData.with(CommandContext.METADATA_KEY, context(aggregateId, ground))));
    }
    return owner
        .sql(
            "select to_jsonb(e)::text from domain_event e where aggregate_id = ? order by sequence_number")
        .param(aggregateId)
        .query((row, index) -> readable(String.valueOf(row.getString(1)), ground.patientId()))
        .list();
  }

  private ObjectNode readable(String row, PatientId patientId) {
    ObjectNode stored = (ObjectNode) WijkJson.events().readTree(row);
    ObjectNode readable = WijkJson.events().createObjectNode();
    COLUMNS.forEach(column -> readable.set(column, marks.mark(stored.get(column), patientId)));
    return readable;
  }

  private static CommandContext context(UUID aggregateId, Ground ground) {
    return new CommandContext(
        GP,
        null,
        ground,
        Instant.now(),
        UUID.randomUUID(),
        TimeOrderedId.next(),
        null,
        aggregateId);
  }

  @Override
  public void close() {
    parts.close();
  }
}
