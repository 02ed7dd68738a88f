package nl.wijkverband.careplans.http;

import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.POH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever comes in, the answer is clear, Dutch, at the field, and nothing is half-written. */
class BadInputTest extends FullService {

  private static final Map<String, Object> GOAL = Bodies.goal("Weer naar school");

  @Autowired private JdbcClient database;
  private CaseOfTheTest aCase;
  private long before;

  @BeforeEach
  void aCaseWithAKernteam() throws Exception {
    aCase = CaseOfTheTest.withKernteam(this);
    before = events();
  }

  static Stream<Arguments> fields() {
    return Stream.of(
        goal(Bodies.without(GOAL, "wording"), "wording", "Vul dit in."),
        goal(Bodies.but(GOAL, "wording", "   "), "wording", "Vul dit in."),
        goal(
            Bodies.but(GOAL, "wording", "x".repeat(4001)),
            "wording",
            "Gebruik ten hoogste 4000 tekens, zonder bijzondere stuurtekens."),
        goal(
            Bodies.but(GOAL, "wording", "Lopen\u0000"),
            "wording",
            "Gebruik ten hoogste 4000 tekens, zonder bijzondere stuurtekens."),
        goal(
            Bodies.but(GOAL, "measuredBy", "x".repeat(201)),
            "measuredBy",
            "Gebruik ten hoogste 200 tekens, zonder bijzondere stuurtekens."),
        goal(Bodies.but(GOAL, "domain", "SOUL"), "domain", "Kies een van de mogelijkheden."),
        goal(Bodies.without(GOAL, "horizon"), "horizon", "Vul dit in."),
        goal(
            Bodies.but(GOAL, "proposedOn", "2026-02-30"),
            "proposedOn",
            "Dit is geen bestaande datum."),
        goal(Bodies.but(GOAL, "proposedOn", "gisteren"), "proposedOn", null),
        goal(
            Bodies.but(GOAL, "proposedOn", "0202-01-01"),
            "proposedOn",
            "Deze datum kan niet kloppen. Controleer het jaar."),
        goal(
            Bodies.but(GOAL, "proposedOn", Bodies.TODAY.plusDays(1)),
            "proposedOn",
            "Deze datum ligt in de toekomst. Kies vandaag of eerder."),
        goal(Bodies.but(GOAL, "helpers", List.of("GP", "WIZARD")), "helpers[1]", null),
        Arguments.of("/appointments", Bodies.with("appointments", List.of()), "appointments", null),
        Arguments.of(
            "/appointments", Bodies.with(), "appointments", "Kies of vul er minstens één in."),
        Arguments.of(
            "/appointments",
            Bodies.with(
                "appointments",
                List.of(
                    Bodies.item(PHYSIO, Bodies.at(3, 9)),
                    Bodies.but(Bodies.item(POH, Bodies.at(4, 9)), "minutes", 500))),
            "appointments[1].minutes",
            "Een afspraak duurt 5 tot en met 120 minuten."),
        Arguments.of(
            "/appointments",
            Bodies.with(
                "appointments",
                List.of(Bodies.but(Bodies.item(POH, Bodies.at(4, 9)), "at", "morgen om negen"))),
            "appointments[0].at",
            "Dit is geen bestaande datum en tijd."),
        Arguments.of(
            "/appointments",
            Bodies.with(
                "appointments",
                List.of(
                    Bodies.but(Bodies.item(POH, Bodies.at(4, 9)), "practitionerId", "niemand"))),
            "appointments[0].practitionerId",
            "Dit verwijst naar niets dat we kennen."),
        Arguments.of(
            "/intervals",
            Bodies.but(Bodies.interval(POH), "minWeeks", 5),
            "maxWeeks",
            "Het hoogste aantal weken is lager dan het laagste."),
        Arguments.of(
            "/intervals",
            Bodies.but(Bodies.interval(POH), "maxWeeks", "vier"),
            "maxWeeks",
            "Vul een getal in."),
        Arguments.of(
            "/kernteam/members",
            Bodies.with(
                "member",
                Map.of("id", UUID.randomUUID(), "role", "POH", "organisationId", UUID.randomUUID()),
                "joinedOn",
                Bodies.TODAY),
            "member.name",
            "Vul dit in."));
  }

  private static Arguments goal(Map<String, Object> body, String field, String message) {
    return Arguments.of("/goals", body, field, message);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void what_is_wrong_is_said_at_its_field(
      String path, Map<String, Object> body, String field, String message) throws Exception {
    var answer =
        send(GP, aCase.path(path), body)
            .andExpect(status().isUnprocessableContent())
            .andExpect(jsonPath("errors[?(@.field == '" + field + "')]").exists());

    if (message != null) {
      answer.andExpect(jsonPath("errors[?(@.field == '" + field + "')].message").value(message));
    }
    assertNothingHappened();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"wording\": }", "[]", "null", "\"een doel\""})
  void what_is_no_json_is_said_to_be_none(String body) throws Exception {
    int answered = send(GP, aCase.path("/goals"), body).andReturn().getResponse().getStatus();

    assertThat(answered).isIn(400, 422);
    assertNothingHappened();
  }

  @Test
  void a_field_we_do_not_know_is_named() throws Exception {
    send(GP, aCase.path("/goals"), Bodies.but(GOAL, "wens", "lopen"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("type").value("urn:wijkverband:problem:unknown-field"))
        .andExpect(jsonPath("detail").value("Het veld \"wens\" kennen we hier niet."));
    assertNothingHappened();
  }

  @Test
  void a_series_is_planned_as_a_whole_or_not_at_all() throws Exception {
    send(
            GP,
            aCase.path("/appointments"),
            Bodies.with(
                "appointments",
                List.of(
                    Bodies.item(GP, Bodies.at(7, 9)),
                    Bodies.item(POH, Bodies.at(14, 9)),
                    Bodies.item(GP, Bodies.at(7, 9)))))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("errors[0].field").value("appointments[2].at"));
    assertNothingHappened();
  }

  @Test
  void a_goal_of_another_case_cannot_be_reached_through_this_one() throws Exception {
    String elsewhere = CaseOfTheTest.withKernteam(this).goal("Van iemand anders");
    before = events();

    send(GP, request(aCase.path("/goals/" + elsewhere + "/agreement"), Bodies.agreement(), 1))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("type").value("urn:wijkverband:rule:the-goal-is-in-this-care-plan"));
    assertNothingHappened();
  }

  @Test
  void an_appointment_of_another_case_cannot_be_reached_through_this_one() throws Exception {
    String elsewhere = CaseOfTheTest.withKernteam(this).appointment(PHYSIO, Bodies.at(-1, 9));
    before = events();

    send(GP, aCase.path("/appointments/" + elsewhere + "/no-show"), Bodies.with())
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            jsonPath("type").value("urn:wijkverband:rule:the-appointment-is-in-this-agenda"));
    assertNothingHappened();
  }

  @Test
  void what_is_no_id_is_nobodys() throws Exception {
    send(GP, "/v1/cases/123/goals", GOAL).andExpect(status().isNotFound());
    send(GP, aCase.path("/appointments/123/no-show"), Bodies.with())
        .andExpect(status().isNotFound());
  }

  @Test
  void a_goal_is_not_changed_without_its_revision() throws Exception {
    String goal = aCase.goal("Lopen");
    before = events();

    send(GP, aCase.path("/goals/" + goal + "/agreement"), Bodies.agreement())
        .andExpect(status().isPreconditionRequired())
        .andExpect(jsonPath("type").value("urn:wijkverband:problem:revision-missing"))
        .andExpect(jsonPath("title").value("Versie ontbreekt"));
    assertNothingHappened();
  }

  @Test
  void a_future_appointment_cannot_be_a_no_show() throws Exception {
    String appointment = aCase.appointment(PHYSIO, Bodies.at(1, 9));
    before = events();

    send(PHYSIO, aCase.path("/appointments/" + appointment + "/no-show"), Bodies.with())
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            jsonPath("type").value("urn:wijkverband:rule:a-future-appointment-cannot-be-a-no-show"))
        .andExpect(jsonPath("title").value("De afspraak moet nog komen"));
    assertNothingHappened();
  }

  private void assertNothingHappened() {
    assertThat(events()).isEqualTo(before);
  }

  private long events() {
    return database
        .sql("select count(*) from domain_event where case_id = ?")
        .param(aCase.id().value())
        .query(Long.class)
        .single();
  }
}
