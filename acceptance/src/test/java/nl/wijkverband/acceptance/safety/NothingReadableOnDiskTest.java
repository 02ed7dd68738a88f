package nl.wijkverband.acceptance.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkverband.acceptance.stage.Canary;
import nl.wijkverband.acceptance.stage.CanaryCase;
import nl.wijkverband.acceptance.stage.DemoStory;
import nl.wijkverband.acceptance.stage.TheSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is written about a person stands nowhere in clear: no table, log, topic or file. */
class NothingReadableOnDiskTest {

  /** Words of the demo case that no program or other person has written. */
  private static final List<String> OF_THE_DEMO_CASE =
      List.of(
          "999990019",
          "loopt met krukken",
          "mijn benen doen het niet",
          "alarm dat te gevoelig is afgesteld",
          "Schulden bij een telefoonwinkel",
          "zelf naar school",
          "krukken naar school",
          "telefoon stond uit",
          "hele dag naar school",
          "krukken stap voor stap",
          "Proefstraat 1");

  @BeforeAll
  static void the_stories_were_told() {
    DemoStory.played();
    CanaryCase.opened();
  }

  private static List<String> personal() {
    return Stream.of(
            Arrays.stream(Canary.values()).map(Canary::word),
            Stream.of(CanaryCase.PHONE, CanaryCase.BSN),
            OF_THE_DEMO_CASE.stream())
        .flatMap(words -> words)
        .toList();
  }

  @Test
  void not_in_the_files_of_both_databases_after_a_checkpoint() throws Exception {
    try (var connection = TheSystem.running().superuser("postgres").connect();
        var statement = connection.createStatement()) {
      statement.execute("CHECKPOINT");
    }
    assertThat(read("data/postgres", "data/keyring")).isEmpty();
  }

  @Test
  void not_in_the_records_kafka_keeps() throws IOException {
    assertThat(read("data/kafka")).isEmpty();
  }

  @Test
  void not_in_the_logs_of_any_process() throws IOException {
    assertThat(read("logs")).isEmpty();
  }

  /** The files hide what PostgreSQL packed, so every row is asked for as text too. */
  @Test
  void not_in_any_row_of_any_table() throws SQLException {
    var readable = new ArrayList<String>();
    for (String database :
        List.of("intake", "care_plans", "mdo_casework", "messaging", "dossier", "keycloak")) {
      readable.addAll(TablesAsText.where(database, personal()));
    }
    assertThat(readable).isEmpty();
  }

  /** The same with Kafka, which may pack its batches. */
  @Test
  void not_in_any_record_of_any_topic() {
    assertThat(TopicsAsText.where(personal())).isEmpty();
  }

  /** The proof of the proof: what may stand there is found where it is looked for. */
  @Test
  void while_names_of_practices_and_services_are_found_there() throws IOException {
    var home = TheSystem.home().resolve("data");
    var practice = List.of("Huisartsenpraktijk De Proef");

    assertThat(FilesAsText.where(home.resolve("postgres"), practice)).isNotEmpty();
    assertThat(FilesAsText.where(home.resolve("kafka"), practice)).isNotEmpty();
    assertThat(FilesAsText.where(home.resolve("keyring"), List.of("data_key"))).isNotEmpty();
  }

  /** And these words are there, behind their keys. */
  @Test
  void while_who_may_read_them_does() {
    var shown =
        Disclosures.to("huisarts", CanaryCase.opened())
            + Disclosures.to("poh", CanaryCase.opened());

    assertThat(Canary.in(shown)).containsExactlyInAnyOrder(Canary.values());
  }

  private static TreeSet<String> read(String... directories) throws IOException {
    var found = new TreeSet<String>();
    for (String directory : directories) {
      Path root = TheSystem.home().resolve(directory);
      assertThat(root).isDirectory();
      found.addAll(FilesAsText.where(root, personal()));
    }
    return found;
  }
}
