package nl.wijkverband.dossier.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.dossier.People;
import nl.wijkverband.dossier.RunningDossier;
import nl.wijkverband.dossier.Story;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import org.junit.jupiter.api.Test;

/** Everybody who looked, or tried to, is written down (NEN 7513). */
class DisclosureTest extends RunningDossier {

  private final Story story = new Story();
  private final String theCase = "/v1/cases/" + story.caseId;
  private final UUID correlation = UUID.randomUUID();

  @Test
  void a_read_case_is_logged_with_who_why_and_whose() throws Exception {
    arrive(story.opened());
    arrive(story.allConsents());
    arrive(story.teamOf(People.GP, People.PHYSIO));
    ask(People.PHYSIO, theCase);

    Map<String, Object> row = logged();
    assertThat(row)
        .containsEntry("event_action_code", "R")
        .containsEntry("event_outcome", 0)
        .containsEntry("event_type", "CASE_FILE")
        .containsEntry("user_id", People.PHYSIO.id().value())
        .containsEntry("user_name", People.PHYSIO.name())
        .containsEntry("user_role", "PHYSIOTHERAPIST")
        .containsEntry("organisation_id", People.PHYSIO.organisationId().value())
        .containsEntry("purpose_of_use", "treatment")
        .containsEntry("object_type", "case")
        .containsEntry("object_id", story.caseId.value())
        .containsEntry("correlation_id", correlation);
    assertThat(row.get("event_id")).isNotNull();
    assertThat(row.get("policy_version")).isNotNull();
    assertThat(array(row, "patient_ids")).containsExactly(story.patientId.value());
    assertThat(array(row, "case_ids")).containsExactly(story.caseId.value());
    assertThat(array(row, "grounds")).containsExactly("kernteam");
  }

  @Test
  void a_list_names_every_patient_on_it() throws Exception {
    Story other = new Story();
    arrive(story.opened());
    arrive(other.opened());
    String answer = ask(People.GP, "/v1/cases");

    Map<String, Object> row = logged();
    List<UUID> shown = new ArrayList<>();
    for (var item : WijkJson.events().readTree(answer).get("items")) {
      shown.add(UUID.fromString(item.get("caseId").stringValue()));
    }
    assertThat(shown).isNotEmpty();
    assertThat(array(row, "case_ids")).containsExactlyInAnyOrderElementsOf(shown);
    assertThat(array(row, "patient_ids")).hasSameSizeAs(shown);
    assertThat(array(row, "grounds")).allMatch("own-practice"::equals);
  }

  @Test
  void a_letter_is_logged_as_seen_on_its_own_ground() throws Exception {
    ReferralId letter = new ReferralId(UUID.randomUUID());
    arrive(story.opened());
    arrive(story.allConsents());
    arrive(story.refers(letter, People.PHYSIO));
    ask(People.PHYSIO, theCase + "/referrals/" + letter);

    Map<String, Object> row = logged();
    assertThat(row).containsEntry("object_type", "referral");
    assertThat(row).containsEntry("object_id", letter.value());
    assertThat(array(row, "grounds")).containsExactly("sent-referral");
  }

  @Test
  void who_was_refused_is_logged_too() throws Exception {
    arrive(story.opened());
    ask(People.OTHER_GP, theCase);

    Map<String, Object> row = logged();
    assertThat(row)
        .containsEntry("event_outcome", 8)
        .containsEntry("object_id", story.caseId.value());
    assertThat(array(row, "patient_ids")).isEmpty();
  }

  @Test
  void a_role_that_may_not_ask_is_logged_too() throws Exception {
    ask(People.GP, "/v1/follow-up");
    assertThat(logged())
        .containsEntry("event_outcome", 8)
        .containsEntry("event_type", "FOLLOW_UP_BOARD");
  }

  @Test
  void without_a_log_there_is_no_answer() throws Exception {
    arrive(story.opened());
    alter("revoke insert on access_log.disclosure from audience_gp");
    try {
      String answer = ask(People.GP, theCase);
      assertThat(answer).contains("\"status\":500").doesNotContain("KANARIE");
    } finally {
      alter("grant insert on access_log.disclosure to audience_gp");
    }
  }

  private String ask(PractitionerRef who, String path) throws Exception {
    return http.get()
        .uri(path)
        .with(as(who))
        .header("Wijk-Correlation-Id", correlation.toString())
        .exchange()
        .getResponse()
        .getContentAsString();
  }

  private Map<String, Object> logged() throws SQLException {
    try (var connection = asSuperuser();
        var query =
            connection.prepareStatement(
                "select * from access_log.disclosure where correlation_id = ?")) {
      query.setObject(1, correlation);
      var row = query.executeQuery();
      assertThat(row.next()).as("a row in the log").isTrue();
      Map<String, Object> columns = new HashMap<>();
      for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
        Object value = row.getObject(i);
        columns.put(
            row.getMetaData().getColumnName(i),
            value instanceof Array array ? array.getArray() : value);
      }
      assertThat(row.next()).as("and only one").isFalse();
      return columns;
    }
  }

  private static List<Object> array(Map<String, Object> row, String column) {
    return Arrays.asList((Object[]) row.get(column));
  }

  private static void alter(String sql) throws SQLException {
    try (var connection = asSuperuser()) {
      connection.createStatement().execute(sql);
    }
  }
}
