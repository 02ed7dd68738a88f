package nl.wijkverband.intake.http;

import static nl.wijkverband.intake.People.GP;
import static nl.wijkverband.intake.People.OTHER_GP;
import static nl.wijkverband.intake.People.POH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.wijkverband.intake.Bodies;
import nl.wijkverband.intake.RunningIntake;
import nl.wijkverband.local.DatabaseLogin;
import nl.wijkverband.platform.access.AccessPolicy;
import nl.wijkverband.vocabulary.PatientId;
import org.junit.jupiter.api.Test;

class PatientsTest extends RunningIntake {

  @Test
  void a_patient_is_on_the_list_at_once_newest_first_with_their_case() {
    var patientId = aPatient();
    var caseId = made(post(GP, "/v1/patients/" + patientId + "/cases", Bodies.CASE));

    var list = json(get(POH, "/v1/patients?page=0"));

    var newest = list.get("items").get(0);
    assertThat(newest.get("patientId").asString()).isEqualTo(patientId.toString());
    assertThat(newest.at("/patient/name").asString()).isEqualTo("Kanariegeel Zangvogel");
    assertThat(newest.at("/patient/birthDate").asString()).isEqualTo("2007-03-14");
    assertThat(newest.at("/patient/age").asInt()).isGreaterThanOrEqualTo(18);
    assertThat(newest.at("/cases/0/caseId").asString()).isEqualTo(caseId);
    assertThat(newest.at("/cases/0/openedOn").asString()).isEqualTo("2026-02-03");
    assertThat(list.get("total").asInt()).isPositive();
  }

  @Test
  void a_page_that_is_not_there_is_empty() {
    aPatient();

    assertThat(json(get(GP, "/v1/patients?page=4000")).get("items").size()).isZero();
    assertThat(get(GP, "/v1/patients?page=-1")).hasStatus(200);
    assertThat(get(GP, "/v1/patients?page=x")).hasStatus(400);
  }

  @Test
  void a_patient_is_found_by_the_whole_number_and_in_the_own_practice_only() {
    var patientId = made(post(GP, "/v1/patients", Bodies.patient("111222333")));

    var found = json(post(POH, "/v1/patients/search", "{\"bsn\":\"111 222 333\"}"));
    var elsewhere = json(post(OTHER_GP, "/v1/patients/search", "{\"bsn\":\"111222333\"}"));
    var part = json(post(GP, "/v1/patients/search", "{\"bsn\":\"11122\"}"));

    assertThat(found.at("/items/0/patientId").asString()).isEqualTo(patientId);
    assertThat(elsewhere.get("items").size()).isZero();
    assertThat(part.get("items").size()).isZero();
  }

  @Test
  void two_practices_can_each_have_the_same_patient_and_one_practice_cannot_twice() {
    var body = Bodies.patient("010464554");
    made(post(GP, "/v1/patients", body));

    assertThat(post(OTHER_GP, "/v1/patients", body)).hasStatus(201);
    var twice = post(POH, "/v1/patients", body);
    assertThat(twice).hasStatus(422);
    assertThat(json(twice).at("/errors/0/field").asString()).isEqualTo("bsn");
  }

  @Test
  void every_answer_leaves_a_line_that_names_the_patients() throws SQLException {
    var patientId = aPatient();
    int before = lines(patientId).size();

    get(GP, "/v1/patients");
    get(POH, "/v1/patients/" + patientId);

    assertThat(lines(patientId).subList(before, before + 2))
        .containsExactly(
            "list-patients gp " + GP.id() + " own-practice, policy " + AccessPolicy.VERSION,
            "read-patient poh " + POH.id() + " own-practice, policy " + AccessPolicy.VERSION);
  }

  private static List<String> lines(PatientId patientId) throws SQLException {
    try (var connection = DATABASE.owner().connect();
        var select =
            connection.prepareStatement(
                """
                select action || ' ' || actor_role || ' ' || actor_id || ' ' || ground
                from access_log where ? = any(patients) order by occurred_at""")) {
      select.setObject(1, patientId.value());
      var lines = new ArrayList<String>();
      for (var row = select.executeQuery(); row.next(); ) {
        lines.add(row.getString(1));
      }
      return lines;
    }
  }

  @Test
  void the_service_can_add_lines_to_the_log_and_nothing_else() {
    for (var statement :
        List.of(
            "select * from access_log",
            "update access_log set ground = 'x'",
            "delete from access_log",
            "truncate access_log")) {
      assertThatThrownBy(() -> run(DATABASE.app(), statement))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void without_a_line_in_the_log_there_is_no_answer() throws SQLException {
    var patientId = aPatient();
    run(DATABASE.owner(), "revoke insert on access_log from " + DATABASE.app().user());
    try {
      var answer = get(GP, "/v1/patients/" + patientId);

      assertThat(answer.getResponse().getStatus()).isGreaterThanOrEqualTo(500);
      assertThat(answer).bodyText().doesNotContain("Kanariegeel");
    } finally {
      run(DATABASE.owner(), "grant insert on access_log to " + DATABASE.app().user());
    }
  }

  private static void run(DatabaseLogin login, String sql) throws SQLException {
    try (var connection = login.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
