package nl.wijkverband.dossier.read.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.dossier.People;
import nl.wijkverband.dossier.RunningDossier;
import nl.wijkverband.dossier.Story;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.ActionId;
import nl.wijkverband.vocabulary.AcuteRisk;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.AppointmentOutcome;
import nl.wijkverband.vocabulary.EvaluationOutcome;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.GoalOutcome;
import nl.wijkverband.vocabulary.PlanParty;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.SubmissionId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a case asks, whom, and until when. */
class AskedTasksTest extends RunningDossier {

  private final Story story = new Story();

  @Test
  void an_acute_risk_asks_the_gp_until_it_is_dealt_with() {
    arrive(story.opened(), story.checksRisk());
    assertThat(kinds(People.GP)).as("nothing was found").isEmpty();

    arrive(story.checksRisk(AcuteRisk.ALARM_SYMPTOMS));
    assertThat(kinds(People.GP)).containsExactly("DEAL_WITH_ACUTE_RISK");
    assertThat(tasks(People.GP).getFirst().get("urgent").booleanValue()).isTrue();
    assertThat(kinds(People.POH)).isEmpty();

    arrive(story.checksRisk());
    assertThat(kinds(People.GP)).as("finding nothing deals with nothing").hasSize(1);
    arrive(story.dealsWithRisk());
    assertThat(kinds(People.GP)).isEmpty();
  }

  @Test
  void a_letter_is_asked_of_the_practice_and_the_practitioner_and_then_a_decision_of_the_gp() {
    AppointmentId missed = missedAtThePhysiotherapist();
    arrive(story.calls(missed, People.PHYSIO, false), story.asksForLetter(missed, People.PHYSIO));
    JsonNode letter = task(People.POH, "SEND_NO_SHOW_LETTER");
    assertThat(letter.get("appointmentId").stringValue()).isEqualTo(missed.toString());
    assertThat(letter.get("due").stringValue()).isEqualTo(story.today.plusDays(2).toString());
    assertThat(letter.at("/data/role").stringValue()).isEqualTo("PHYSIOTHERAPIST");
    assertThat(letter.at("/data/at").stringValue()).startsWith(story.today.minusDays(1).toString());
    assertThat(kinds(People.GP)).contains("SEND_NO_SHOW_LETTER");
    assertThat(kinds(People.PHYSIO)).contains("SEND_NO_SHOW_LETTER");
    assertThat(kinds(People.BUURTTEAM)).containsExactly("NO_SHOW_HEARD");

    arrive(story.sendsLetter(missed));
    assertThat(kinds(People.GP)).doesNotContain("SEND_NO_SHOW_LETTER");
    arrive(story.asksForInvoiceDecision(missed, People.PHYSIO));
    assertThat(kinds(People.GP)).contains("DECIDE_INVOICE");
    assertThat(kinds(People.POH)).doesNotContain("DECIDE_INVOICE");
    arrive(story.decidesInvoice(missed, false));
    assertThat(kinds(People.GP)).doesNotContain("DECIDE_INVOICE");
  }

  @Test
  void what_was_no_no_show_asks_nothing_any_more() {
    AppointmentId missed = missedAtThePhysiotherapist();
    arrive(story.calls(missed, People.PHYSIO, false), story.asksForLetter(missed, People.PHYSIO));
    arrive(story.asksForInvoiceDecision(missed, People.PHYSIO));
    arrive(story.corrects(missed, People.PHYSIO, story.day(-1), AppointmentOutcome.CANCELLED));
    assertThat(kinds(People.GP)).doesNotContain("SEND_NO_SHOW_LETTER", "DECIDE_INVOICE");
  }

  @Test
  void a_plan_asks_to_be_evaluated_when_the_day_is_near() {
    GoalId goal = new GoalId(UUID.randomUUID());
    arrive(story.opened());
    arrive(story.allConsents());
    arrive(story.teamOf(People.GP, People.POH, People.PHYSIO));
    arrive(story.proposes(goal), story.agrees(goal, 1), story.planIsAgreed(goal));
    arrive(story.agreesToPlan(PlanParty.PATIENT), story.agreesToPlan(PlanParty.GP));
    arrive(story.agreesToPlan(PlanParty.POH_OR_PSYCHOLOGIST));
    JsonNode due = task(People.POH, "EVALUATE_PLAN");
    assertThat(due.get("due").stringValue()).isEqualTo(story.today.minusWeeks(8).toString());
    assertThat(due.get("urgent").booleanValue()).isTrue();
    assertThat(kinds(People.GP)).containsExactly("EVALUATE_PLAN");
    assertThat(kinds(People.PHYSIO)).isEmpty();

    arrive(story.evaluates(goal, GoalOutcome.GOES_ON, EvaluationOutcome.GOES_ON));
    assertThat(kinds(People.GP)).as("the next is eight weeks away").isEmpty();
    arrive(story.planIsAgreed(goal));
    assertThat(kinds(People.GP)).as("agreeing again does not bring it nearer").isEmpty();
    arrive(story.evaluates(goal, GoalOutcome.REACHED, EvaluationOutcome.ENDS));
    assertThat(kinds(People.GP)).isEmpty();
  }

  @Test
  void an_action_asks_its_owner_and_the_advice_asks_the_practice() {
    SubmissionId submission = new SubmissionId(UUID.randomUUID());
    ActionId late = new ActionId(UUID.randomUUID());
    arrive(story.opened());
    arrive(story.allConsents());
    arrive(story.teamOf(People.GP, People.POH, People.PHYSIO, People.BUURTTEAM));
    arrive(story.submits(submission, People.GP), story.putsOnAgenda(submission));
    arrive(story.opensDiscussion(submission), story.advises(submission));
    arrive(story.agreesAction(submission, late, People.PHYSIO, story.today.minusDays(1)));
    assertThat(kinds(People.GP)).as("the discussion goes on").isEmpty();

    arrive(story.closesDiscussion(submission));
    JsonNode put = task(People.GP, "PUT_ADVICE_TO_PATIENT");
    assertThat(put.get("submissionId").stringValue()).isEqualTo(submission.toString());
    assertThat(kinds(People.POH)).containsExactly("PUT_ADVICE_TO_PATIENT");
    JsonNode promised = task(People.PHYSIO, "DO_MDO_ACTION");
    assertThat(promised.get("actionId").stringValue()).isEqualTo(late.toString());
    assertThat(promised.get("urgent").booleanValue()).isTrue();
    assertThat(promised.at("/data/what").stringValue()).contains("ActionAgreedV1.what");
    assertThat(kinds(People.BUURTTEAM)).isEmpty();

    arrive(story.answersAdvice(submission), story.does(late, People.PHYSIO));
    assertThat(kinds(People.GP)).isEmpty();
    assertThat(kinds(People.PHYSIO)).isEmpty();
  }

  @Test
  void a_plan_asks_the_word_of_gp_and_poh_and_of_the_patient_by_either() {
    GoalId goal = new GoalId(UUID.randomUUID());
    arrive(story.opened(), story.proposes(goal), story.agrees(goal, 1));
    assertThat(kinds(People.GP)).as("there is no kernteam yet").isEmpty();
    arrive(story.allConsents());
    arrive(story.teamOf(People.GP, People.POH, People.PHYSIO));
    assertThat(kinds(People.GP)).containsExactly("AGREE_PLAN");
    assertThat(kinds(People.POH)).containsExactly("AGREE_PLAN");
    assertThat(kinds(People.PHYSIO)).isEmpty();

    arrive(story.agreesToPlan(PlanParty.PATIENT), story.agreesToPlan(PlanParty.GP));
    assertThat(kinds(People.GP)).isEmpty();
    assertThat(kinds(People.POH)).containsExactly("AGREE_PLAN");
    arrive(story.revises(goal, 2), story.agrees(goal, 2));
    assertThat(kinds(People.GP)).as("a goal was changed").containsExactly("AGREE_PLAN");
  }

  @Test
  void a_psychologist_finds_the_evaluations_and_appointments_of_the_own_cases() {
    GoalId goal = new GoalId(UUID.randomUUID());
    arrive(story.opened());
    arrive(story.allConsents());
    arrive(story.teamOf(People.GP, People.PSYCHOLOGIST), story.checksRisk(AcuteRisk.SUICIDALITY));
    arrive(story.proposes(goal), story.agrees(goal, 1), story.planIsAgreed(goal));
    arrive(story.plans(new AppointmentId(UUID.randomUUID()), People.PSYCHOLOGIST, story.day(-1)));
    assertThat(kinds(People.PSYCHOLOGIST))
        .containsExactly("RECORD_ATTENDANCE", "EVALUATE_PLAN", "AGREE_PLAN");
  }

  @Test
  void a_chair_prepares_what_stands_on_the_own_agenda() {
    SubmissionId submission = new SubmissionId(UUID.randomUUID());
    arrive(story.opened());
    arrive(story.allConsents());
    arrive(story.submits(submission, People.GP), story.putsOnAgenda(submission));
    JsonNode prepare = task(People.CHAIR, "PREPARE_DISCUSSION");
    assertThat(prepare.get("submissionId").stringValue()).isEqualTo(submission.toString());
    assertThat(prepare.get("due").stringValue()).isEqualTo(story.today.plusDays(1).toString());
    assertThat(kinds(People.OTHER_CHAIR)).isEmpty();
    assertThat(kinds(People.GP)).isEmpty();

    arrive(story.takesOff(submission));
    assertThat(kinds(People.CHAIR)).isEmpty();
  }

  @Test
  void a_patient_finds_what_is_planned_and_what_was_agreed() {
    PractitionerRef patient = People.somePatient();
    GoalId agreed = new GoalId(UUID.randomUUID());
    AppointmentId next = new AppointmentId(UUID.randomUUID());
    arrive(story.opened(), story.givesAccess(patient));
    arrive(story.plans(new AppointmentId(UUID.randomUUID()), People.GP, story.day(-2)));
    arrive(story.plans(next, People.POH, story.day(9)));
    arrive(story.proposes(agreed), story.agrees(agreed, 1));
    arrive(story.proposes(new GoalId(UUID.randomUUID())));
    JsonNode today = read(patient, "/v1/today");
    assertThat(today.get("tasks").isEmpty()).isTrue();
    assertThat(ofThisCase(today.get("appointments")))
        .singleElement()
        .satisfies(
            appointment -> {
              assertThat(appointment.get("appointmentId").stringValue()).isEqualTo(next.toString());
              assertThat(appointment.at("/practitioner/role").stringValue()).isEqualTo("POH");
            });
    assertThat(ofThisCase(today.get("agreed")))
        .singleElement()
        .satisfies(
            goal -> assertThat(goal.get("goalId").stringValue()).isEqualTo(agreed.toString()));
    assertThat(read(People.GP, "/v1/today").get("agreed").isEmpty()).isTrue();
  }

  private AppointmentId missedAtThePhysiotherapist() {
    AppointmentId missed = new AppointmentId(UUID.randomUUID());
    List<Published> events = new ArrayList<>(List.of(story.opened()));
    events.addAll(story.allConsents());
    events.add(story.teamOf(People.GP, People.POH, People.PHYSIO, People.BUURTTEAM));
    events.add(story.plans(missed, People.PHYSIO, story.day(-1)));
    events.add(story.misses(missed, People.PHYSIO, story.day(-1)));
    arrive(events);
    return missed;
  }

  private List<String> kinds(PractitionerRef who) {
    return tasks(who).stream().map(task -> task.get("kind").stringValue()).toList();
  }

  private JsonNode task(PractitionerRef who, String kind) {
    return tasks(who).stream()
        .filter(task -> task.get("kind").stringValue().equals(kind))
        .findFirst()
        .orElseThrow(() -> new AssertionError(who.role() + " is not asked " + kind));
  }

  /** Those about this test's case. */
  private List<JsonNode> tasks(PractitionerRef who) {
    return ofThisCase(read(who, "/v1/today").get("tasks"));
  }

  private List<JsonNode> ofThisCase(JsonNode list) {
    List<JsonNode> own = new ArrayList<>();
    for (JsonNode item : list) {
      if (item.get("caseId").stringValue().equals(story.caseId.toString())) {
        own.add(item);
      }
    }
    return own;
  }
}
