package nl.wijkverband.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkverband.platform.envelope.Envelope;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.eventstore.EventTypes;
import nl.wijkverband.platform.eventstore.StoredEvent;
import nl.wijkverband.platform.eventstore.Upcaster;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.platform.publish.Publisher;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything a service has ever stored, read by its code of today: histories as they stand in
 * {@code domain_event}, each the events of one aggregate, kept for ever in {@code
 * src/test/resources/corpus}. A new event or revision: run, and move what is written under {@code
 * target/received/corpus} there, put behind the events it needs before it, with its line in {@code
 * frozen.txt}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class CorpusTest {

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path RECEIVED = Path.of("target/received");

  private final JsonMapper json = WijkJson.events();
  private final Frozen corpus = new Frozen(RESOURCES.resolve("corpus"));
  private @Nullable ReplayedStore opened;

  /** One example of every event as it is written today. */
  protected abstract Stream<?> examples();

  protected abstract List<Upcaster> upcasters();

  protected abstract Publisher publisher();

  /** Whose event this is. */
  protected abstract Owner ownerOf(Object event);

  /** An aggregate. */
  public record Owner(Class<?> type, UUID id) {}

  @BeforeAll
  void open() {
    Package events = examples().findFirst().orElseThrow().getClass().getPackage();
    opened = new ReplayedStore(EventTypes.in(events.getName()), upcasters());
    histories().forEach(history -> store().put(corpus.read(history)));
  }

  @AfterAll
  void close() {
    store().close();
  }

  private ReplayedStore store() {
    if (opened == null) {
      throw new IllegalStateException("not open");
    }
    return opened;
  }

  final List<String> histories() {
    return corpus.names();
  }

  @Test
  void what_was_stored_once_is_never_changed() {
    assertThat(corpus.found()).isEqualTo(corpus.listed());
  }

  @Test
  void every_type_and_revision_there_ever_was_is_in_the_corpus() {
    Set<String> kept =
        histories().stream()
            .flatMap(history -> corpus.read(history).stream())
            .map(row -> kind(row.get("type").stringValue(), row.get("revision").intValue()))
            .collect(Collectors.toCollection(TreeSet::new));

    examples()
        .filter(event -> !kept.contains(kind(event)))
        .forEach(event -> receive("corpus", kind(event), json.valueToTree(written(event))));
    Set<String> everWritten = new TreeSet<>();
    examples().forEach(event -> everWritten.add(kind(event)));
    upcasters().forEach(upcaster -> everWritten.add(kind(upcaster.type(), upcaster.revision())));
    assertThat(kept).containsAll(everWritten);
  }

  @ParameterizedTest
  @MethodSource("histories")
  void whatever_was_stored_is_read_in_its_order_with_the_envelope_it_was_given(String history) {
    List<Envelope> envelopes = stored(history).stream().map(StoredEvent::envelope).toList();

    assertThat(envelopes)
        .extracting(envelope -> kind(envelope.type(), envelope.revision()))
        .isEqualTo(
            corpus.read(history).stream()
                .map(row -> kind(row.get("type").stringValue(), row.get("revision").intValue()))
                .toList());
    assertThat(envelopes)
        .extracting(envelope -> envelope.eventId().toString())
        .isEqualTo(
            corpus.read(history).stream().map(row -> row.get("event_id").stringValue()).toList());
  }

  @ParameterizedTest
  @MethodSource("histories")
  void an_aggregate_of_any_age_is_there_again_after_its_last_event(String history) {
    Owner owner = ownerOf(eventsOf(history).getFirst());
    var repository =
        EventSourcingRepository.builder(owner.type())
            .eventStore(EmbeddedEventStore.builder().storageEngine(store().engine()).build())
            .build();
    var work = DefaultUnitOfWork.startAndGet(null);
    try {
      assertThat(repository.load(owner.id().toString()).version())
          .isEqualTo(corpus.read(history).size() - 1L);
    } finally {
      work.rollback();
    }
  }

  @ParameterizedTest
  @MethodSource("histories")
  void what_others_are_told_of_it_is_as_approved(String history) {
    ArrayNode told = json.createArrayNode();
    for (StoredEvent stored : stored(history)) {
      publisher()
          .translate(stored.event())
          .ifPresent(
              contract ->
                  told.addObject()
                      .put("contract", kind(contract))
                      .set("body", json.readTree(json.writeValueAsString(contract))));
    }
    receive("published", history, told);

    assertThat((JsonNode) told)
        .isEqualTo(json.readTree(RESOURCES.resolve("published").resolve(history + ".json")));
  }

  /** The events of a history, as the code of today has them. */
  protected final List<Object> eventsOf(String history) {
    return stored(history).stream().map(StoredEvent::event).toList();
  }

  private List<StoredEvent> stored(String history) {
    UUID id = aggregateIn(history);
    List<StoredEvent> found = new ArrayList<>();
    List<StoredEvent> page = store().reader().readAfter(0, 1_000);
    while (!page.isEmpty()) {
      page.stream().filter(event -> event.envelope().aggregateId().equals(id)).forEach(found::add);
      page = store().reader().readAfter(page.getLast().envelope().position(), 1_000);
    }
    return found;
  }

  private UUID aggregateIn(String history) {
    Set<UUID> ids = new LinkedHashSet<>();
    corpus
        .read(history)
        .forEach(row -> ids.add(UUID.fromString(row.get("aggregate_id").stringValue())));
    assertThat(ids).as("a history is one aggregate's").hasSize(1);
    return ids.iterator().next();
  }

  private List<ObjectNode> written(Object event) {
    return written(List.of(event));
  }

  /** A history as the code of today writes it, in the form of a corpus. */
  protected final List<ObjectNode> written(List<?> events) {
    JsonNode about = json.valueToTree(events.getFirst());
    CaseId caseId = about.has("caseId") ? CaseId.of(about.get("caseId").stringValue()) : null;
    PatientId patientId =
        about.has("patientId")
            ? PatientId.of(about.get("patientId").stringValue())
            : PatientId.of("01990000-0000-7000-8000-000000000001");
    return store()
        .written(
            ownerOf(events.getFirst()).id(),
            new Ground(
                caseId,
                patientId,
                OrganisationId.of("00000000-0000-4000-9000-000000000001"),
                "own-practice",
                null,
                "2026-1"),
            events);
  }

  /** Keeps a result for whoever approves it. */
  protected final void receive(String directory, String name, JsonNode content) {
    Path file = RECEIVED.resolve(directory).resolve(name + ".json");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(
          file, json.writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String kind(Object event) {
    EventType type = EventTypes.of(event.getClass());
    return kind(type.name(), type.revision());
  }

  private static String kind(String type, int revision) {
    return type + "-" + revision;
  }
}
