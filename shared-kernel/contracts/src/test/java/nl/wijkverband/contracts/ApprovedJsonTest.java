package nl.wijkverband.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkverband.vocabulary.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON of every contract as others have come to rely on it.
 *
 * <p>A new contract: add an example, run, and move what is written under {@code target/received}
 * into {@code approved}. A contract that grew: move the old file to {@code approved/older} (any
 * name that begins with the contract's), so that it stays readable for ever.
 */
class ApprovedJsonTest {

  private static final Path APPROVED = Path.of("src/test/resources/approved");
  private static final Path RECEIVED = Path.of("target/received");

  private final JsonMapper json = ContractJson.mapper();

  static Stream<Contract> examples() {
    return Stream.of(
            IntakeExamples.all(),
            IntakePathExamples.all(),
            CarePlansExamples.all(),
            CarePathExamples.all(),
            MdoCaseworkExamples.all(),
            MessagingExamples.all())
        .flatMap(examples -> examples);
  }

  static List<Path> everApproved() throws IOException {
    try (var files = Files.walk(APPROVED)) {
      return files.filter(file -> file.toString().endsWith(".json")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_contract_is_written_as_approved(Contract contract) throws IOException {
    var written = json.readTree(json.writeValueAsBytes(contract));
    var name = contract.getClass().getSimpleName() + ".json";
    Files.createDirectories(RECEIVED);
    Files.writeString(
        RECEIVED.resolve(name),
        json.writerWithDefaultPrettyPrinter().writeValueAsString(written) + "\n");

    assertThat((JsonNode) written).isEqualTo(json.readTree(APPROVED.resolve(name)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_contract_is_read_back_as_it_was(Contract contract) {
    var approved = APPROVED.resolve(contract.getClass().getSimpleName() + ".json");

    assertThat((Object) json.readValue(approved, contract.getClass())).isEqualTo(contract);
  }

  @ParameterizedTest
  @MethodSource("everApproved")
  void whatever_was_ever_approved_can_still_be_read(Path approved) throws IOException {
    var contract = json.readValue(approved, contractOf(approved));

    assertThat(contract).hasNoNullFieldsOrPropertiesExcept(nullableFields(contract.getClass()));
  }

  @ParameterizedTest
  @MethodSource("everApproved")
  void a_field_that_is_added_later_does_not_stop_a_reader_of_today(Path approved)
      throws IOException {
    var today = json.readValue(approved, contractOf(approved));
    var tomorrow = json.readTree(approved);
    addFieldEverywhere(tomorrow);

    assertThat((Object) json.treeToValue(tomorrow, contractOf(approved))).isEqualTo(today);
  }

  @Test
  void every_contract_has_an_example() throws IOException {
    var examples =
        examples().map(example -> example.getClass().getSimpleName()).collect(Collectors.toSet());

    assertThat(examples).isEqualTo(contractNames());
  }

  @Test
  void every_contract_has_a_name_and_version_of_its_own() {
    var types =
        examples().map(example -> example.getClass().getAnnotation(EventType.class)).toList();

    assertThat(types).doesNotContainNull().doesNotHaveDuplicates();
    assertThat(types).allMatch(type -> type.name().startsWith("nl.wijkverband."));
  }

  @Test
  void a_newer_revision_says_whatever_the_older_one_said() {
    var superseded = examples().filter(Superseded.class::isInstance).toList();

    assertThat(superseded).isNotEmpty();
    for (Contract older : superseded) {
      Contract newer = ((Superseded<?>) older).successor();
      var type = older.getClass().getAnnotation(EventType.class);
      var next = newer.getClass().getAnnotation(EventType.class);
      assertThat(next.name()).isEqualTo(type.name());
      assertThat(next.revision()).isEqualTo(type.revision() + 1);
      if (newer instanceof Supersedes<?> both) {
        assertThat((Object) both.predecessor()).isEqualTo(older);
      }
    }
  }

  private static TreeSet<String> contractNames() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.matches(".*V\\d+\\.java"))
          .map(file -> file.replace(".java", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Class<?> contractOf(Path approved) {
    var file = approved.getFileName().toString();
    return examples()
        .map(Object::getClass)
        .filter(type -> file.matches(type.getSimpleName() + "[^\\p{L}\\p{N}].*"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no contract for " + file));
  }

  private static String[] nullableFields(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .filter(part -> part.getAnnotatedType().getAnnotations().length > 0)
        .map(part -> part.getName())
        .toArray(String[]::new);
  }

  private static void addFieldEverywhere(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.forEach(ApprovedJsonTest::addFieldEverywhere);
      object.put("addedIn2040", "not known yet");
    } else if (node instanceof ArrayNode array) {
      array.forEach(ApprovedJsonTest::addFieldEverywhere);
    }
  }
}
