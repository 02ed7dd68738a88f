package nl.wijkverband.gateway.ownpage;

import static java.nio.file.Files.readAllLines;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkverband.gateway.ownpage.WhoSees.Category;
import nl.wijkverband.gateway.ownpage.WhoSees.Sight;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.api.Test;

class WhoSeesTest {
  private static final Map<String, Category> ROWS =
      Map.ofEntries(
          Map.entry("identity", Category.IDENTITY),
          Map.entry("somatic", Category.SOMATIC),
          Map.entry("psychological", Category.PSYCHOLOGICAL),
          Map.entry("social", Category.SOCIAL),
          Map.entry("path", Category.PATH),
          Map.entry("explanation", Category.EXPLANATION),
          Map.entry("goals", Category.GOALS),
          Map.entry("appointments", Category.APPOINTMENTS),
          Map.entry("measurements", Category.MEASUREMENTS),
          Map.entry("KOPP", Category.KOPP),
          Map.entry("MDO", Category.MDO));
  private static final List<Role> TOLD =
      List.of(Role.GP, Role.POH, Role.PHYSIOTHERAPIST, Role.PSYCHOLOGIST, Role.BUURTTEAM);

  @Test
  void what_the_patient_is_told_is_what_the_dossier_shows() throws IOException {
    var shown = new LinkedHashMap<String, Sight>();
    var told = new LinkedHashMap<String, Sight>();
    List<String> header = List.of();
    for (String line : readAllLines(Path.of("../docs/who-sees-what.md"))) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      if (cells.size() > 3 && cells.get(1).equals("category")) {
        header = cells;
      }
      Category category =
          cells.size() == header.size() ? ROWS.get(cells.get(1).split("[ ,(:]", 2)[0]) : null;
      for (Role role : TOLD) {
        int column = header.indexOf(role.code());
        if (category != null && column > 0) {
          shown.put(role + " " + category, sight(cells.get(column)));
          told.put(role + " " + category, WhoSees.of(role, category));
        }
      }
    }

    assertThat(shown).hasSizeGreaterThanOrEqualTo(4 * ROWS.size());
    assertThat(told).isEqualTo(shown);
  }

  private static Sight sight(String cell) {
    return switch (cell) {
      case "●" -> Sight.WHOLE;
      case "–" -> Sight.NOTHING;
      default -> Sight.PART;
    };
  }
}
