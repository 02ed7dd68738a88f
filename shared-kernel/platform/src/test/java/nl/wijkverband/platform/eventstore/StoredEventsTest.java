package nl.wijkverband.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.envelope.CommandContext;
import nl.wijkverband.platform.envelope.Envelope;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.envelope.IdempotencyKey;
import nl.wijkverband.platform.envelope.TimeOrderedId;
import nl.wijkverband.platform.sample.Sample;
import nl.wijkverband.platform.sample.SampleService;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PractitionerId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** What stands in the store, and how it comes back. */
class StoredEventsTest {

  private static final String CANARY = "Kanariepietje";

  private final TestStore store = new TestStore();
  private final JdbcClient database = JdbcClient.create(store.dataSource);
  private final UUID aggregate = UUID.randomUUID();
  private final CommandContext context =
      new CommandContext(
          SampleService.ACTOR,
          new PractitionerId(new UUID(1, 2)),
          new Ground(
              new CaseId(new UUID(3, 3)),
              TestStore.PATIENT,
              SampleService.ACTOR.organisationId(),
              "accepted-referral",
              "SHARING_WITHIN_KERNTEAM",
              "7"),
          Instant.parse("2026-01-02T03:04:05.123456Z"),
          UUID.randomUUID(),
          TimeOrderedId.next(),
          new IdempotencyKey(UUID.randomUUID(), "f"),
          aggregate);

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  private DomainEventMessage<?> message(long sequenceNumber, Object event) {
    return new GenericDomainEventMessage<>(
        "Sample",
        aggregate.toString(),
        sequenceNumber,
        event,
        MetaData.with(CommandContext.METADATA_KEY, context));
  }

  private Sample.NoteWritten note(int number) {
    return Sample.note(aggregate, CANARY, number);
  }

  @Test
  void the_envelope_is_complete() {
    var before = Instant.now().minusSeconds(5);
    var message = message(0, note(1));
    store.parts.engine().appendEvents(message);

    Map<String, Object> row = database.sql("select * from domain_event").query().singleRow();
    assertThat(row).hasSize(22);
    row.forEach((column, value) -> assertThat(value).as(column).isNotNull());
    var stored = store.parts.reader().readAfter(0, 10).getFirst();
    assertThat(stored.event()).isEqualTo(note(1));
    Envelope envelope = stored.envelope();
    assertThat(envelope)
        .isEqualTo(
            new Envelope(
                UUID.fromString(message.getIdentifier()),
                "sample.note-written",
                1,
                context.ground().caseId(),
                TestStore.PATIENT,
                aggregate,
                0,
                "sample",
                1,
                envelope.recordedAt(),
                context.effectiveAt(),
                SampleService.ACTOR.id(),
                SampleService.ACTOR.role(),
                SampleService.ACTOR.organisationId(),
                context.onBehalfOf(),
                context.causationId(),
                context.correlationId(),
                "accepted-referral",
                "SHARING_WITHIN_KERNTEAM",
                "7",
                store.personalData.keyId(TestStore.PATIENT)));
    assertThat(envelope.eventId().version()).isEqualTo(7);
    assertThat(envelope.recordedAt()).isBetween(before, Instant.now().plusSeconds(5));
  }

  @Test
  void what_may_be_absent_is_absent() {
    var bare =
        new CommandContext(
            SampleService.ACTOR,
            null,
            new Ground(
                null,
                TestStore.PATIENT,
                SampleService.ACTOR.organisationId(),
                "own-practice",
                null,
                "1"),
            Instant.now().truncatedTo(ChronoUnit.MICROS).plusNanos(999),
            UUID.randomUUID(),
            TimeOrderedId.next(),
            null,
            aggregate);
    var message =
        new GenericDomainEventMessage<>(
            "Sample",
            aggregate.toString(),
            0,
            note(1),
            MetaData.with(CommandContext.METADATA_KEY, bare));
    store.parts.engine().appendEvents(List.of(message));

    Envelope envelope = store.parts.reader().readAfter(0, 1).getFirst().envelope();
    assertThat(envelope.caseId()).isNull();
    assertThat(envelope.onBehalfOf()).isNull();
    assertThat(envelope.consent()).isNull();
    assertThat(envelope.scope()).isEqualTo(TestStore.PATIENT.value());
    assertThat(envelope.effectiveAt()).isEqualTo(bare.effectiveAt().truncatedTo(ChronoUnit.MICROS));
  }

  @Test
  void an_aggregate_is_read_back_page_by_page() {
    for (int i = 0; i < 1_203; i += 3) {
      store
          .parts
          .engine()
          .appendEvents(
              withoutKey(i, note(i + 1)),
              withoutKey(i + 1, note(i + 2)),
              withoutKey(i + 2, note(i + 3)));
    }
    var events = store.parts.engine().readEvents(aggregate.toString());

    int number = 0;
    while (events.hasNext()) {
      var event = events.next();
      assertThat(event.getSequenceNumber()).isEqualTo(number++);
      assertThat(event.getPayload()).isEqualTo(note(number));
      assertThat(event.getMetaData()).containsOnlyKeys(EventMetadata.ENVELOPE);
    }
    assertThat(number).isEqualTo(1_203);
    assertThat(store.parts.engine().readEvents(aggregate.toString(), 1_200).asStream()).hasSize(3);
    assertThat(store.parts.engine().lastSequenceNumberFor(aggregate.toString())).contains(1_202L);
    assertThat(store.parts.engine().readEvents(null, false).count()).isEqualTo(1_203);
    String nobody = UUID.randomUUID().toString();
    assertThat(store.parts.engine().lastSequenceNumberFor(nobody)).isEmpty();
    assertThat(store.parts.engine().readEvents(nobody).hasNext()).isFalse();
  }

  private DomainEventMessage<?> withoutKey(long sequenceNumber, Object event) {
    var keyless =
        new CommandContext(
            context.actor(),
            null,
            context.ground(),
            context.effectiveAt(),
            context.correlationId(),
            context.causationId(),
            null,
            aggregate);
    return new GenericDomainEventMessage<>(
        "Sample",
        aggregate.toString(),
        sequenceNumber,
        event,
        MetaData.with(CommandContext.METADATA_KEY, keyless));
  }

  @Test
  void an_event_that_nobody_stands_for_is_refused() {
    var engine = store.parts.engine();
    var anonymous = new GenericDomainEventMessage<>("Sample", aggregate.toString(), 0, note(1));

    assertThatThrownBy(() -> engine.appendEvents(anonymous))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NoteWritten");
    assertThatThrownBy(
            () ->
                engine.appendEvents(
                    new GenericEventMessage<>(
                        note(1), MetaData.with(CommandContext.METADATA_KEY, context))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> engine.appendEvents(message(0, "no event of ours")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(store.read(0)).isEmpty();
  }

  @Test
  void nothing_personal_stands_anywhere_in_the_database() throws Exception {
    var engine = store.parts.engine();
    engine.appendEvents(message(0, note(1)));
    engine.storeSnapshot(
        new GenericDomainEventMessage<>("Sample", aggregate.toString(), 0, note(1)));
    assertThat(engine.readSnapshot(aggregate.toString())).isPresent();

    for (String table :
        List.of("domain_event", "handled_command", "aggregate_snapshot", "processor_token")) {
      List<String> rows =
          database.sql("select t::text from " + table + " t").query(String.class).list();
      assertThat(rows).noneMatch(row -> row.contains(CANARY) || row.contains("1980-02-29"));
    }
    TestStore.execute(TestPostgres.shared().superuser("postgres"), "checkpoint");
    assertThat(filesWith(CANARY)).isEmpty();
    assertThat(filesWith("sample.note-written")).as("the scan does find things").isNotEmpty();
  }

  private static List<Path> filesWith(String text) throws IOException {
    var found = new ArrayList<Path>();
    Files.walkFileTree(
        TestPostgres.shared().dataDirectory(),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            try {
              if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
                found.add(file);
              }
            } catch (NoSuchFileException gone) {
              // The server runs on and takes files away; what is gone stands nowhere.
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
            if (failed instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw failed;
          }
        });
    return found;
  }

  /** The note as it was called and shaped before. */
  @EventType(name = "sample.note-made")
  record NoteMade(UUID id, String text, int count) {}

  @Test
  void an_event_of_an_older_revision_is_read_as_the_newest() {
    database.sql("select 1").query(Integer.class).single();
    store.parts.engine().appendEvents(message(0, new NoteMade(aggregate, "oud", 4)));
    var withUpcaster =
        store.anotherProcess(
            new Renaming("sample.note-made", 1, "sample.note-made", 2),
            new Renaming("sample.note-made", 2, "sample.note-written", 1));

    var stored = withUpcaster.reader().readAfter(0, 1).getFirst();

    assertThat(stored.event())
        .isInstanceOfSatisfying(
            Sample.NoteWritten.class,
            note -> {
              assertThat(note.text()).isEqualTo("oud");
              assertThat(note.number()).isEqualTo(4);
            });
    assertThat(stored.envelope().type()).as("as it was written").isEqualTo("sample.note-made");
    assertThatThrownBy(() -> store.parts.reader().readAfter(0, 1))
        .isInstanceOf(UnknownEventType.class)
        .hasMessageContaining("sample.note-made revision 1");
  }

  private record Renaming(String type, int revision, String toType, int toRevision)
      implements Upcaster {
    @Override
    public Form upcast(ObjectNode payload) {
      if (payload.has("count")) {
        payload.set("number", payload.remove("count"));
      }
      return new Form(toType, toRevision, payload);
    }
  }

  @Test
  void upcasters_that_clash_or_turn_in_a_circle_are_found() {
    var one = new Renaming("a", 1, "a", 2);
    assertThatThrownBy(() -> new Upcasters(List.of(one, one)))
        .isInstanceOf(IllegalStateException.class);
    var circle = new Upcasters(List.of(one, new Renaming("a", 2, "a", 1)));
    var payload = tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
    assertThatThrownBy(() -> circle.newest(new Upcaster.Form("a", 1, payload)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void the_epoch_is_the_one_of_the_store() throws Exception {
    assertThat(store.parts.reader().epoch()).isEqualTo(1);
    store.asOwner("update store_epoch set epoch = epoch + 1");
    assertThat(store.parts.reader().epoch()).isEqualTo(2);
  }
}
