package nl.wijkverband.careplans.http;

import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.POH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import nl.wijkverband.contracts.careplans.PlanEvaluatedV1;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.GoalOutcome;
import nl.wijkverband.vocabulary.GoalResult;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plan is agreed, evaluated and agreed anew, and nobody else can read what was said. */
class PlanStoryTest extends FullService {

  private static final List<String> HER_WORDS =
      List.of("trappenhuis", "slaapwandelaar", "zolderkamer", "opbouwschema");

  @Autowired private JdbcClient database;
  @Autowired private PersonalData personalData;

  @Test
  void from_the_agreement_to_the_evaluation_and_on() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this);
    String goal = aCase.goal("Weer naar school");
    send(GP, request(aCase.path("/goals/" + goal + "/agreement"), Bodies.agreement(), 1))
        .andExpect(status().isCreated());
    created(GP, aCase, "/plan/agreements", agreed("GP", "PATIENT"));
    created(POH, aCase, "/plan/agreements", agreed("POH_OR_PSYCHOLOGIST"));
    created(
        PHYSIO,
        aCase,
        "/unplanned-contacts",
        Bodies.with(
            "practitionerId",
            PHYSIO.id(),
            "form",
            "TELEPHONE",
            "about",
            "Gevallen in het trappenhuis",
            "at",
            Bodies.at(-1, 9)));
    created(
        PHYSIO,
        aCase,
        "/activation-notes",
        Bodies.with(
            "emphasis",
            List.of("PACING", "ACTIVATION", "PACING"),
            "note",
            "Volgt het opbouwschema",
            "sessionOn",
            Bodies.TODAY));
    created(POH, aCase, "/plan/evaluations", evaluation(goal));
    String another = aCase.goal("Een uur naar school");
    send(GP, request(aCase.path("/goals/" + another + "/agreement"), Bodies.agreement(), 1))
        .andExpect(status().isCreated());
    created(GP, aCase, "/plan/agreements", agreed("GP"));

    assertThat(typesOf(aCase))
        .containsExactly(
            "kernteam-formed",
            "goal-proposed",
            "goal-agreed",
            "plan-agreement-given",
            "plan-agreement-given",
            "plan-agreement-given",
            "plan-agreed",
            "unplanned-contact-recorded",
            "activation-note-recorded",
            "plan-evaluated",
            "goal-proposed",
            "goal-agreed",
            "plan-agreement-given");
    assertThat(lastPayload(aCase)).contains("\"planRevision\": 2");
    assertOnlyForThoseWhoMay(aCase, goal);
  }

  @Test
  void what_is_wrong_with_a_result_is_said_at_its_field() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this);
    String goal = aCase.goal("Weer naar school");
    Map<String, Object> dropped = Bodies.with("goalId", goal, "outcome", "DROPPED");

    send(POH, aCase.path("/plan/evaluations"), with(dropped))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("errors[0].field").value("goals[0].analysis"));
    send(POH, aCase.path("/plan/evaluations"), with(Bodies.but(dropped, "outcome", "GEWONNEN")))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("errors[0].field").value("goals[0].outcome"));
    send(POH, aCase.path("/plan/evaluations"), with(Bodies.without(dropped, "goalId")))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("errors[0].field").value("goals[0].goalId"));
    send(
            POH,
            aCase.path("/plan/agreements"),
            Bodies.with("parties", List.of(), "agreedOn", Bodies.TODAY))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("errors[0].field").value("parties"));
  }

  private void assertOnlyForThoseWhoMay(CaseOfTheTest aCase, String goal) {
    List<String> rows =
        database
            .sql("select to_jsonb(e)::text from domain_event e where case_id = ?")
            .param(aCase.id().value())
            .query(String.class)
            .list();
    List<PublishedRecords.Heard> heard = PublishedRecords.of(KAFKA, aCase.id(), rows.size());
    for (String word : HER_WORDS) {
      assertThat(rows).noneMatch(row -> row.contains(word));
      assertThat(heard).noneMatch(record -> record.body().contains(word));
    }
    var evaluated =
        heard.stream()
            .filter(it -> it.header("ce_type").endsWith(".plan-evaluated"))
            .findFirst()
            .orElseThrow();
    PlanEvaluatedV1 contract =
        personalData.reveal(evaluated.json(), PlanEvaluatedV1.class, INTAKE.patientOf(aCase.id()));
    assertThat(contract.functioning()).isEqualTo("Slaapt als een slaapwandelaar");
    assertThat(contract.goals())
        .containsExactly(
            new GoalResult(GoalId.of(goal), GoalOutcome.NOT_REACHED, "De zolderkamer is te ver"));
  }

  private void created(PractitionerRef who, CaseOfTheTest aCase, String path, Object body)
      throws Exception {
    send(who, aCase.path(path), body)
        .andExpect(status().isCreated())
        .andExpect(jsonPath("position").exists());
  }

  private static Map<String, Object> agreed(String... parties) {
    return Bodies.with("parties", List.of(parties), "agreedOn", Bodies.TODAY);
  }

  private static Map<String, Object> evaluation(String goal) {
    return Bodies.but(
        with(
            Bodies.with(
                "goalId", goal, "outcome", "NOT_REACHED", "analysis", "De zolderkamer is te ver")),
        "functioning",
        "Slaapt als een slaapwandelaar");
  }

  private static Map<String, Object> with(Map<String, Object> result) {
    return Bodies.but(Bodies.evaluation(), "goals", List.of(result));
  }

  private List<String> typesOf(CaseOfTheTest aCase) {
    return database
        .sql("select substr(type, 12) from domain_event where case_id = ? order by position")
        .param(aCase.id().value())
        .query(String.class)
        .list();
  }

  private String lastPayload(CaseOfTheTest aCase) {
    return database
        .sql(
            """
            select payload::text from domain_event
            where case_id = ? order by position desc limit 1""")
        .param(aCase.id().value())
        .query(String.class)
        .single();
  }
}
