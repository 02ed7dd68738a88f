package nl.wijkverband.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.platform.eventstore.EventTypes;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.platform.wire.Link;
import nl.wijkverband.replay.Frozen;
import nl.wijkverband.replay.PersonalMarks;
import nl.wijkverband.vocabulary.PatientId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whole stories as they once stood on the topics, taken in by the dossier of today: every contract
 * of every revision, every audience. The records are frozen; what comes of them is approved in
 * {@code projected}, and changes when a projection does.
 */
class DossierCorpusTest extends RunningDossier {

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

  private static final int TOGETHER = 8;
  private static final Frozen CORPUS = new Frozen(RESOURCES.resolve("corpus"));

  private final JsonMapper json = WijkJson.events();

  static List<String> stories() {
    return CORPUS.names();
  }

  @Test
  void what_was_published_once_is_never_changed() {
    assertThat(CORPUS.found()).isEqualTo(CORPUS.listed());
  }

  @Test
  void every_contract_of_every_revision_is_in_a_story() {
    Set<String> told =
        stories().stream()
            .flatMap(story -> CORPUS.read(story).stream())
            .flatMap(DossierCorpusTest::kinds)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(told)
        .containsAll(
            EventTypes.in("nl.wijkverband.contracts").all().stream()
                .map(EventTypes::of)
                // Conversations are shown by messaging itself.
                .filter(type -> !type.name().startsWith("nl.wijkverband.messaging."))
                .map(type -> type.name() + "-" + type.revision())
                .toList());
  }

  @ParameterizedTest
  @MethodSource("stories")
  void a_story_of_any_age_fills_every_audience_as_approved(String story) throws Exception {
    List<ObjectNode> records = CORPUS.read(story);
    PatientId patientId =
        PatientId.of(records.getFirst().at("/headers/ce_patientid").stringValue());
    register(patientId);
    tell(records, patientId);

    Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
    for (Audience audience : Audience.values()) {
      Map<String, Integer> tables = new LinkedHashMap<>();
      dump(audience, patientId).forEach((table, found) -> tables.put(table, found.size()));
      rows.put(audience.name(), tables);
    }
    JsonNode projected = json.readTree(json.writeValueAsString(rows));
    Path received = Path.of("target/received/projected");
    Files.createDirectories(received);
    Files.writeString(
        received.resolve(story + ".json"),
        json.writerWithDefaultPrettyPrinter().writeValueAsString(projected) + "\n");

    assertThat(projected)
        .isEqualTo(json.readTree(RESOURCES.resolve("projected").resolve(story + ".json")));
  }

  /** A record may tell its fact in several revisions. */
  private static Stream<String> kinds(ObjectNode record) {
    String type = record.at("/headers/ce_type").stringValue();
    return Stream.concat(
            Stream.of(record.at("/headers/ce_revision").stringValue()),
            record.get("body").path("@newer").propertyNames().stream())
        .map(revision -> type + "-" + revision);
  }

  /** A few at a time, as they came in life. */
  private void tell(List<ObjectNode> records, PatientId patientId) throws Exception {
    var marks = new PersonalMarks(personalData);
    try (var topics = new OnTheTopics()) {
      for (int from = 0; from < records.size(); from += TOGETHER) {
        List<ObjectNode> told = records.subList(0, Math.min(records.size(), from + TOGETHER));
        for (ObjectNode record : told.subList(from, told.size())) {
          Map<String, String> headers = json.treeToValue(record.get("headers"), HEADERS);
          topics.send(
              headers,
              marks.protect(record.get("body"), patientId).toString(),
              StoryTeller.nextPosition(Link.of(headers).service()));
        }
        awaitLogged(
            told.stream().filter(record -> record.get("headers").has("ce_caseid")).count(),
            patientId);
      }
    }
  }

  private static void awaitLogged(long expected, PatientId patientId) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (logged(patientId) < expected && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertThat(logged(patientId)).as("events in the case's log").isEqualTo(expected);
  }

  private static long logged(PatientId patientId) throws Exception {
    try (var connection = asSuperuser();
        var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select count(*) from case_log.case_event where patient_id = '"
                    + patientId
                    + "'")) {
      found.next();
      return found.getLong(1);
    }
  }
}
