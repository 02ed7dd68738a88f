package nl.wijkverband.acceptance.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import nl.wijkverband.acceptance.stage.Api;
import nl.wijkverband.acceptance.stage.DemoStory;
import nl.wijkverband.acceptance.stage.TheSystem;
import nl.wijkverband.local.operations.Operations;
import nl.wijkverband.local.operations.Rebuilding;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The dossier rebuilds all its projections, also after it was killed while it did. */
class RebuiltTest {

  private final Operations operations = new Operations(TheSystem.running());
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Rebuilding rebuilding =
      new Rebuilding(operations, new PrintStream(printed, true, StandardCharsets.UTF_8));

  @Test
  void killed_in_the_middle_of_a_rebuild_nothing_is_seen_of_it_and_the_next_one_ends_well()
      throws Exception {
    String path = "/v1/cases/" + DemoStory.played().caseId() + "/timeline";
    String before = Api.as("poh").get("dossier", path).text();
    operations.post(
        "dossier", "rebuild", JsonMapper.shared().createObjectNode().put("projection", "dossier"));
    TheSystem.running().kill("dossier");
    TheSystem.running().restart("dossier");

    assertThat(operations.get("dossier", "rebuild").at("/latest/state").asString())
        .isIn("INTERRUPTED", "DONE");
    Patience.until(
        "the POH sees the case again",
        () -> Api.as("poh").get("dossier", path).text().equals(before));

    assertThat(rebuilding.run("dossier")).as(printed()).isTrue();
    assertThat(printed())
        .contains("dossier is opnieuw opgebouwd")
        .doesNotContain("anders dan wat er stond");
    assertThat(Api.as("poh").get("dossier", path).text()).isEqualTo(before);
  }

  @Test
  void what_does_not_exist_is_not_rebuilt_and_what_does_is_listed() throws Exception {
    assertThat(rebuilding.run("huisarts")).isFalse();
    assertThat(printed())
        .contains("Er is geen projectie 'huisarts'", "physiotherapist", "mdo_chair");
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
