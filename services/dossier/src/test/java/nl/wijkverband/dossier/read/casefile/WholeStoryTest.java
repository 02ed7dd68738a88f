package nl.wijkverband.dossier.read.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.dossier.People;
import nl.wijkverband.dossier.RunningDossier;
import nl.wijkverband.dossier.Story;
import nl.wijkverband.vocabulary.ActionId;
import nl.wijkverband.vocabulary.AcuteRisk;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.AppointmentOutcome;
import nl.wijkverband.vocabulary.CareRoute;
import nl.wijkverband.vocabulary.EvaluationOutcome;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.GoalOutcome;
import nl.wijkverband.vocabulary.PlanParty;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.SeverityProfile;
import nl.wijkverband.vocabulary.SubmissionId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The path, the plan, the protocol after a no-show and the MDO in the file of a case. */
class WholeStoryTest extends RunningDossier {

  private final Story story = new Story();
  private final String theCase = "/v1/cases/" + story.caseId;
  private final GoalId goal = new GoalId(UUID.randomUUID());
  private final AppointmentId missed = new AppointmentId(UUID.randomUUID());
  private final SubmissionId submission = new SubmissionId(UUID.randomUUID());

  @Test
  void of_each_step_the_last_one_stands() {
    arrive(story.opened(), story.checksRisk(AcuteRisk.SUICIDALITY), story.dealsWithRisk());
    arrive(story.examines(), story.statesHypothesis(), story.assesses());
    arrive(story.decidesSeverity(SeverityProfile.MODERATE), story.chooses(CareRoute.PROGRAMME));
    arrive(story.decidesSeverity(SeverityProfile.SEVERE));
    arrive(story.notesScegs(), story.notesAnEmotion());

    assertThat(facts(People.GP, "SEVERITY_DECIDED"))
        .singleElement()
        .satisfies(fact -> assertThat(text(fact, "decided")).isEqualTo("SEVERE"));
    assertThat(facts(People.GP, "SCEGS_NOTE_ADDED")).hasSize(2);
    assertThat(text(facts(People.GP, "ROUTE_CHOSEN").getFirst(), "route")).isEqualTo("PROGRAMME");
  }

  @Test
  void a_role_that_may_not_know_which_risk_knows_that_there_is_one() {
    arrive(story.opened());
    arrive(story.allConsents());
    arrive(story.teamOf(People.GP, People.PHYSIO, People.BUURTTEAM));
    arrive(story.checksRisk(AcuteRisk.SUICIDALITY), story.decidesSeverity(SeverityProfile.SEVERE));

    JsonNode risk = facts(People.PHYSIO, "ACUTE_RISK_CHECKED").getFirst();
    assertThat(risk.at("/data/acute").booleanValue()).isTrue();
    assertThat(risk.toString()).doesNotContain("SUICIDALITY", "KANARIE");
    assertThat(facts(People.PHYSIO, "SEVERITY_DECIDED").getFirst().toString())
        .contains("SEVERE")
        .doesNotContain("PSYCHIATRIC_COMORBIDITY");
    assertThat(read(People.BUURTTEAM, theCase).get("facts").isEmpty()).isTrue();
  }

  @Test
  void somebody_who_sees_nothing_of_a_note_does_not_see_that_it_was_made() {
    arrive(story.opened());
    arrive(story.allConsents());
    arrive(story.teamOf(People.GP, People.BUURTTEAM));
    arrive(story.notesAnEmotion());

    assertThat(facts(People.BUURTTEAM, "SCEGS_NOTE_ADDED")).isEmpty();
    arrive(story.notesScegs());
    assertThat(facts(People.BUURTTEAM, "SCEGS_NOTE_ADDED").getFirst().toString())
        .contains("ScegsNoteAddedV1.social")
        .doesNotContain("ScegsNoteAddedV1.emotional", "ScegsNoteAddedV1.somatic");
  }

  @Test
  void a_plan_is_a_draft_until_all_agree_and_again_when_a_goal_changes() {
    arrive(story.opened());
    assertThat(read(People.GP, theCase).has("plan")).isFalse();

    arrive(story.proposes(goal), story.agrees(goal, 1), story.agreesToPlan(PlanParty.PATIENT));
    JsonNode draft = read(People.GP, theCase).get("plan");
    assertThat(draft.get("state").stringValue()).isEqualTo("DRAFT");
    assertThat(draft.at("/agreements/0/party").stringValue()).isEqualTo("PATIENT");

    arrive(story.agreesToPlan(PlanParty.GP), story.agreesToPlan(PlanParty.POH_OR_PSYCHOLOGIST));
    arrive(story.planIsAgreed(goal));
    assertThat(read(People.GP, theCase).at("/plan/state").stringValue()).isEqualTo("AGREED");

    arrive(story.revises(goal, 2));
    JsonNode changed = read(People.GP, theCase).get("plan");
    assertThat(changed.get("state").stringValue()).isEqualTo("DRAFT");
    assertThat(changed.get("revision").intValue()).isEqualTo(2);
    assertThat(changed.get("agreements").isEmpty()).isTrue();
    assertThat(changed.has("agreedOn")).isFalse();
  }

  @Test
  void an_evaluation_closes_a_goal_and_makes_room_for_another() {
    List<GoalId> goals = new ArrayList<>(List.of(goal));
    arrive(story.opened(), story.teamOf(People.GP, People.POH), story.proposes(goal));
    for (int i = 0; i < 2; i++) {
      goals.add(new GoalId(UUID.randomUUID()));
      arrive(story.proposes(goals.getLast()));
    }
    assertThat(read(People.GP, theCase).get("actions").toString()).doesNotContain("PROPOSE_GOAL");

    arrive(story.evaluates(goal, GoalOutcome.NOT_REACHED, EvaluationOutcome.GOES_ON));
    JsonNode file = read(People.GP, theCase);
    assertThat(file.get("goals").toString()).contains("NOT_REACHED", "PlanEvaluatedV1.goals");
    assertThat(file.get("actions").toString()).contains("PROPOSE_GOAL");
  }

  @Test
  void the_protocol_after_a_no_show_is_told_step_by_step() {
    arrive(story.opened(), story.interval(People.PHYSIO, 2, 8, story.today.minusWeeks(2)));
    arrive(story.plans(missed, People.PHYSIO, story.day(-20)));
    arrive(story.misses(missed, People.PHYSIO, story.day(-20)));
    arrive(story.calls(missed, People.PHYSIO, false), story.asksForLetter(missed, People.PHYSIO));
    arrive(story.sendsLetter(missed), story.asksForInvoiceDecision(missed, People.PHYSIO));
    JsonNode asked = read(People.GP, theCase).at("/noShows/0");
    assertThat(asked.get("letterAskedBefore").stringValue())
        .isEqualTo(story.today.plusDays(2).toString());
    assertThat(asked.get("letterSentOn").stringValue())
        .isEqualTo(story.today.minusDays(15).toString());
    assertThat(asked.get("responseBefore").stringValue())
        .isEqualTo(story.today.minusDays(1).toString());
    assertThat(asked.get("invoiceAsked").booleanValue()).isTrue();
    assertThat(asked.has("invoice")).isFalse();

    arrive(story.decidesInvoice(missed, false));
    JsonNode decided = read(People.GP, theCase).at("/noShows/0");
    assertThat(decided.at("/invoice/charged").booleanValue()).isFalse();
    assertThat(decided.at("/invoice/reason").stringValue()).contains("NoShowInvoiceDecidedV1");
    assertThat(followUp()).isEqualTo("NO_SHOW_OPEN");

    arrive(story.resolves(missed, new AppointmentId(UUID.randomUUID())));
    assertThat(read(People.GP, theCase).at("/noShows/0/resolvedOn").stringValue())
        .isEqualTo(story.today.toString());
    assertThat(followUp()).isEqualTo("NOTHING_PLANNED");
  }

  @Test
  void a_corrected_no_show_was_none_and_says_what_was_undone() {
    arrive(story.opened(), story.interval(People.PHYSIO, 2, 8, story.today.minusWeeks(2)));
    arrive(story.plans(missed, People.PHYSIO, story.day(-3)));
    arrive(story.misses(missed, People.PHYSIO, story.day(-3)));
    assertThat(followUp()).isEqualTo("NO_SHOW_OPEN");

    arrive(story.corrects(missed, People.PHYSIO, story.day(-3), AppointmentOutcome.KEPT));
    JsonNode file = read(People.GP, theCase);
    assertThat(followUp()).isEqualTo("NOTHING_PLANNED");
    assertThat(file.at("/followUps/0/lastContact").stringValue())
        .isEqualTo(story.today.minusDays(3).toString());
    assertThat(file.at("/appointments/0/state").stringValue()).isEqualTo("KEPT");
    JsonNode corrected = file.at("/noShows/0/corrected");
    assertThat(corrected.get("outcome").stringValue()).isEqualTo("KEPT");
    assertThat(corrected.get("undone").size()).isEqualTo(2);
    assertThat(corrected.get("reason").stringValue()).contains("NoShowCorrectedV1.reason");

    arrive(story.misses(missed, People.PHYSIO, story.day(-3)));
    assertThat(read(People.GP, theCase).at("/noShows/0").has("corrected")).isFalse();
  }

  @Test
  void the_end_of_the_care_closes_the_intervals_and_the_second_line_pauses_them() {
    arrive(story.opened(), story.proposes(goal));
    arrive(story.chooses(CareRoute.SECOND_OR_THIRD_LINE));
    arrive(story.interval(People.GP, 4, 6, story.today.minusWeeks(20)));
    assertThat(followUp()).isEqualTo("PAUSED");
    arrive(story.chooses(CareRoute.PROGRAMME_AS_BRIDGE));
    assertThat(followUp()).isEqualTo("OVERDUE");
    arrive(story.evaluates(goal, GoalOutcome.REACHED, EvaluationOutcome.ENDS));
    assertThat(followUp()).isEqualTo("CLOSED");
  }

  @Test
  void contacts_in_between_are_counted_in_two_periods() {
    arrive(story.opened());
    for (int day : List.of(-1, -10, -84, -85, -100, -400)) {
      arrive(story.contactInBetween(story.day(day)));
    }
    JsonNode counts = read(People.GP, theCase).get("unplannedContacts");
    assertThat(counts.get("last12Weeks").intValue()).isEqualTo(2);
    assertThat(counts.get("before12Weeks").intValue()).isEqualTo(3);
    assertThat(facts(People.GP, "UNPLANNED_CONTACT_RECORDED")).hasSize(6);
  }

  @Test
  void a_submission_goes_from_question_to_answer() {
    arrive(story.opened(), story.submits(submission, People.POH));
    assertThat(submission(People.GP).get("state").stringValue()).isEqualTo("SUBMITTED");
    arrive(story.putsOnAgenda(submission));
    assertThat(submission(People.GP).get("meetingAt").stringValue())
        .startsWith(story.today.plusDays(1).toString());
    arrive(story.takesOff(submission));
    assertThat(submission(People.GP).has("meetingId")).isFalse();
    arrive(story.putsOnAgenda(submission), story.opensDiscussion(submission));
    assertThat(submission(People.GP).get("state").stringValue()).isEqualTo("OPEN");
    arrive(story.advises(submission), story.closesDiscussion(submission));
    arrive(story.answersAdvice(submission));

    JsonNode closed = submission(People.GP);
    assertThat(closed.get("state").stringValue()).isEqualTo("CLOSED");
    assertThat(closed.at("/advice/policy").stringValue()).contains("AdviceGivenV1.policy");
    assertThat(closed.at("/advice/mind").stringValue()).contains("AdviceGivenV1.mind");
    assertThat(closed.at("/answer/answer").stringValue()).isEqualTo("AGREES_PARTLY");
  }

  @Test
  void each_role_sees_its_part_of_an_advice() {
    arrive(story.everything());

    JsonNode physio = advised(People.PHYSIO);
    assertThat(physio.at("/advice/agreements").stringValue()).contains("AdviceGivenV1.agreements");
    assertThat(physio.get("advice").has("mind")).isFalse();
    assertThat(physio.has("question")).isFalse();
    JsonNode patient = advised(People.PATIENT);
    assertThat(patient.at("/advice/mind").stringValue()).contains("AdviceGivenV1.mind");
    assertThat(patient.has("question")).isFalse();
    assertThat(read(People.BUURTTEAM, theCase).get("submissions").isEmpty()).isTrue();
    assertThat(read(People.CHAIR, theCase).get("submissions").toString())
        .contains("CaseSubmittedV1.introduction");
  }

  @Test
  void the_trend_is_numbers_without_words() {
    arrive(story.opened(), story.score(4), story.submits(submission, People.POH));
    arrive(story.allConsents());
    arrive(story.putsOnAgenda(submission));

    JsonNode trend = read(People.CHAIR, theCase).at("/healthScores/0");
    assertThat(trend.get("score").intValue()).isEqualTo(4);
    assertThat(trend.has("neededForOneMore")).isFalse();
  }

  @Test
  void an_action_is_late_once_its_day_has_passed_and_mine_when_i_own_it() {
    ActionId late = new ActionId(UUID.randomUUID());
    ActionId done = new ActionId(UUID.randomUUID());
    arrive(story.opened());
    arrive(story.allConsents());
    arrive(story.teamOf(People.GP, People.BUURTTEAM, People.OTHER_BUURTTEAM));
    arrive(story.agreesAction(submission, late, People.BUURTTEAM, story.today.minusDays(1)));
    arrive(story.agreesAction(submission, done, People.GP, story.today.minusDays(1)));
    arrive(story.does(done, People.GP));

    JsonNode first = read(People.BUURTTEAM, theCase).at("/mdoActions/0");
    assertThat(first.get("actionId").stringValue()).isEqualTo(late.toString());
    assertThat(first.get("mine").booleanValue()).isTrue();
    assertThat(first.get("late").booleanValue()).isTrue();
    assertThat(read(People.BUURTTEAM, theCase).get("mdoActions").size()).isEqualTo(1);
    assertThat(read(People.OTHER_BUURTTEAM, theCase).get("mdoActions").isEmpty()).isTrue();
    JsonNode all = read(People.GP, theCase).get("mdoActions");
    assertThat(all.size()).isEqualTo(2);
    assertThat(all.get(1).get("late").booleanValue()).isFalse();
    assertThat(read(People.COORDINATOR, theCase).get("openActionCount").intValue()).isEqualTo(1);
    assertThat(read(People.COORDINATOR, theCase).get("mdoActions").isEmpty()).isTrue();
  }

  private List<JsonNode> facts(PractitionerRef who, String kind) {
    List<JsonNode> facts = new ArrayList<>();
    read(who, theCase).get("facts").forEach(facts::add);
    return facts.stream().filter(fact -> fact.get("kind").stringValue().equals(kind)).toList();
  }

  private static String text(JsonNode fact, String field) {
    return fact.get("data").get(field).stringValue();
  }

  private JsonNode submission(PractitionerRef who) {
    return read(who, theCase).at("/submissions/0");
  }

  private JsonNode advised(PractitionerRef who) {
    for (JsonNode found : read(who, theCase).get("submissions")) {
      if (found.has("advice")) {
        return found;
      }
    }
    throw new AssertionError("no advice");
  }

  private String followUp() {
    return read(People.GP, theCase).at("/followUps/0/state").stringValue();
  }
}
