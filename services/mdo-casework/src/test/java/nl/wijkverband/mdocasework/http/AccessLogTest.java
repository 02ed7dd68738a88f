package nl.wijkverband.mdocasework.http;

import static nl.wijkverband.mdocasework.MdoOfA.CHAIR;
import static nl.wijkverband.mdocasework.MdoOfA.CONSULTANT;
import static nl.wijkverband.mdocasework.MdoOfA.GP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.local.DatabaseLogin;
import nl.wijkverband.vocabulary.PatientId;
import org.junit.jupiter.api.Test;

/** Every answer leaves a line that names the patients it showed (NEN 7513). */
class AccessLogTest extends FullService {

  private final String wijk = "wijk " + UUID.randomUUID();

  @Test
  void every_read_leaves_a_line_that_names_the_patient() throws Exception {
    var waiting = CaseOfTheTest.withKernteam(this, wijk).submitted();
    send(CHAIR, wijk, reading("/v1/submissions"));
    var aCase = waiting.open();
    send(CHAIR, wijk, reading("/v1/meetings"));
    send(CHAIR, wijk, reading(aCase.onMeeting("")));
    send(GP, wijk, reading(aCase.onMeeting("")));
    send(CONSULTANT, wijk, reading(aCase.onMeeting("")));
    send(CONSULTANT, wijk, reading(aCase.onMeeting("/consultation")));

    assertThat(lines(NEIGHBOURS.patientOf(aCase.id())))
        .containsExactly(
            "list-submissions mdo-chair submitted-in-wijk, policy 2026-2",
            "read-meeting mdo-chair mdo, policy 2026-2",
            "read-meeting gp own-practice, policy 2026-2",
            "consult consultant mdo-consultation, policy 2026-2");
  }

  @Test
  void the_service_can_add_lines_to_the_log_and_nothing_else() {
    for (var statement :
        List.of(
            "select * from access_log",
            "update access_log set ground = 'x'",
            "delete from access_log")) {
      assertThatThrownBy(() -> run(DATABASE.app(), statement))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void without_a_line_in_the_log_there_is_no_answer() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this, wijk).open();
    run(DATABASE.owner(), "revoke insert on access_log from " + DATABASE.app().user());
    try {
      var answer = send(CONSULTANT, wijk, reading(aCase.onMeeting("/consultation")));

      assertThat(statusOf(answer)).isGreaterThanOrEqualTo(500);
      assertThat(answer.andReturn().getResponse().getContentAsString()).doesNotContain("vermijden");
    } finally {
      run(DATABASE.owner(), "grant insert on access_log to " + DATABASE.app().user());
    }
  }

  private static List<String> lines(PatientId patientId) throws SQLException {
    try (var connection = DATABASE.owner().connect();
        var select =
            connection.prepareStatement(
                """
                select action || ' ' || actor_role || ' ' || ground
                from access_log where ? = any(patients) order by occurred_at""")) {
      select.setObject(1, patientId.value());
      var lines = new ArrayList<String>();
      for (var row = select.executeQuery(); row.next(); ) {
        lines.add(row.getString(1));
      }
      return lines;
    }
  }

  private static void run(DatabaseLogin login, String sql) throws SQLException {
    try (var connection = login.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
