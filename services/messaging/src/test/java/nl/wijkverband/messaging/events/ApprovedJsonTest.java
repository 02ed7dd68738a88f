package nl.wijkverband.messaging.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.vocabulary.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of every private event as it stands in the store for twenty years (before personal
 * fields are encrypted). A new event: add an example, run, and move what is written under {@code
 * target/received} into {@code approved}. A changed one: a new revision, and the old file goes to
 * {@code approved/older}.
 */
class ApprovedJsonTest {

  private static final Path APPROVED = Path.of("src/test/resources/approved");
  private static final Path RECEIVED = Path.of("target/received");

  private final JsonMapper json = WijkJson.events();

  static Stream<Object> examples() {
    return EventExamples.all();
  }

  static List<Path> everApproved() throws IOException {
    try (var files = Files.walk(APPROVED)) {
      return files.filter(file -> file.toString().endsWith(".json")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_event_is_written_as_approved(Object event) throws IOException {
    JsonNode written = json.valueToTree(event);
    String name = event.getClass().getSimpleName() + ".json";
    Files.createDirectories(RECEIVED);
    Files.writeString(
        RECEIVED.resolve(name),
        json.writerWithDefaultPrettyPrinter().writeValueAsString(written) + "\n");

    assertThat(written).isEqualTo(json.readTree(APPROVED.resolve(name)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_event_is_read_back_as_it_was(Object event) {
    Path approved = APPROVED.resolve(event.getClass().getSimpleName() + ".json");

    assertThat((Object) json.readValue(approved, event.getClass())).isEqualTo(event);
  }

  @ParameterizedTest
  @MethodSource("everApproved")
  void whatever_was_ever_approved_can_still_be_read(Path approved) {
    String file = approved.getFileName().toString();
    Class<?> type =
        examples()
            .map(Object::getClass)
            .filter(known -> file.matches(known.getSimpleName() + "[^\\p{L}\\p{N}].*"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no event for " + file));

    assertThat((Object) json.readValue(approved, type)).isNotNull();
  }

  @Test
  void every_event_has_an_example() {
    assertThat(examples().map(Object::getClass).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(ConversationEvent.class.getPermittedSubclasses());
  }

  @Test
  void every_event_has_a_name_of_its_own_that_begins_with_the_service() {
    List<String> names =
        examples().map(event -> event.getClass().getAnnotation(EventType.class).name()).toList();

    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.startsWith("messaging."));
  }
}
