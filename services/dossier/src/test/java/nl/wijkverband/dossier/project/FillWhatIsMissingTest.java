package nl.wijkverband.dossier.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkverband.dossier.RunningDossier;
import nl.wijkverband.dossier.Story;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.dossier.audience.Tables;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

class FillWhatIsMissingTest extends RunningDossier {

  @Autowired private FillWhatIsMissing fill;

  @Test
  void schemas_made_anew_are_filled_from_the_case_log() throws Exception {
    Story story = new Story();
    arrive(story.everything());
    Map<String, List<String>> before = dump(Audience.PHYSIOTHERAPIST, story.patientId);
    try (var connection = asSuperuser();
        var statement = connection.createStatement()) {
      for (Audience audience : Audience.values()) {
        for (var table : Tables.ALL) {
          if (table.isFor(audience)) {
            statement.execute(
                "delete from %s.%s where case_id = '%s'"
                    .formatted(audience.schema(), table.name(), story.caseId));
          }
        }
      }
      statement.execute("delete from case_log.projected where case_id = '" + story.caseId + "'");
    }
    assertThat(dump(Audience.PHYSIOTHERAPIST, story.patientId)).isNotEqualTo(before);

    fill.run(new DefaultApplicationArguments());

    assertThat(dump(Audience.PHYSIOTHERAPIST, story.patientId)).isEqualTo(before);
  }
}
