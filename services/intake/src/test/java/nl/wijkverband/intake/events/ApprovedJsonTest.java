package nl.wijkverband.intake.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkverband.intake.EventExamples;
import nl.wijkverband.platform.eventstore.EventTypes;
import nl.wijkverband.platform.json.WijkJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON of every private event as it stands in the store, before its personal fields are
 * encrypted.
 *
 * <p>A new event: add an example, run, and move what is written under {@code target/received} into
 * {@code approved}. An event that grew: move the old file to {@code approved/older} (any name that
 * begins with the event's), so that what was stored stays readable. One that changed gets a
 * revision and an upcaster, and its past stands in the {@code corpus}.
 */
class ApprovedJsonTest {

  private static final Path APPROVED = Path.of("src/test/resources/approved");
  private static final Path RECEIVED = Path.of("target/received");

  private final JsonMapper json = WijkJson.events();

  static Stream<Record> examples() {
    return EventExamples.all();
  }

  static List<Path> everApproved() throws IOException {
    try (var files = Files.walk(APPROVED)) {
      return files.filter(file -> file.toString().endsWith(".json")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_event_is_written_as_approved(Record event) throws IOException {
    JsonNode written = json.valueToTree(event);
    var name = event.getClass().getSimpleName() + ".json";
    Files.createDirectories(RECEIVED);
    Files.writeString(
        RECEIVED.resolve(name),
        json.writerWithDefaultPrettyPrinter().writeValueAsString(written) + "\n");

    assertThat(written).isEqualTo(json.readTree(APPROVED.resolve(name)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_event_is_read_back_as_it_was(Record event) {
    var approved = APPROVED.resolve(event.getClass().getSimpleName() + ".json");

    assertThat((Object) json.readValue(approved, event.getClass())).isEqualTo(event);
  }

  @ParameterizedTest
  @MethodSource("everApproved")
  void whatever_was_ever_stored_can_still_be_read_even_with_a_field_of_later(Path approved) {
    var today = json.readValue(approved, eventOf(approved));
    var tomorrow = (ObjectNode) json.readTree(approved);
    tomorrow.put("addedIn2040", "not known yet");

    assertThat((Object) json.treeToValue(tomorrow, eventOf(approved))).isEqualTo(today);
  }

  @Test
  void every_event_has_an_example() {
    var examples = examples().map(Object::getClass).collect(Collectors.toSet());

    assertThat(examples)
        .isEqualTo(
            Stream.of(PatientEvent.class, CaseEvent.class)
                .flatMap(aggregate -> Stream.of(aggregate.getPermittedSubclasses()))
                .collect(Collectors.toSet()));
  }

  @Test
  void every_event_has_a_name_of_its_own() {
    var types = examples().map(event -> EventTypes.of(event.getClass())).toList();

    assertThat(types).doesNotHaveDuplicates();
    assertThat(types).allMatch(type -> type.name().startsWith("intake."));
  }

  private static Class<?> eventOf(Path approved) {
    var file = approved.getFileName().toString();
    return examples()
        .map(Object::getClass)
        .filter(type -> file.matches(type.getSimpleName() + "[^\\p{L}\\p{N}].*"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no event for " + file));
  }
}
