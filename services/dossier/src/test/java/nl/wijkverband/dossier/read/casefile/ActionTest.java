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
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.PlanParty;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.SeverityProfile;
import nl.wijkverband.vocabulary.SubmissionId;
import org.junit.jupiter.api.Test;

/** What each role can do on a case, from complaint to advice. */
class ActionTest extends RunningDossier {

  private final Story story = new Story();

  @Test
  void the_path_goes_step_by_step_and_stops_at_an_acute_risk() {
    arrive(story.opened());
    assertThat(actions(People.GP))
        .contains("CHECK_ACUTE_RISK", "RECORD_EXAMINATION", "ADD_SCEGS_NOTE")
        .contains("RECORD_WAITING_TIME")
        .doesNotContain("STATE_HYPOTHESIS", "DEAL_WITH_ACUTE_RISK");
    arrive(story.examines());
    assertThat(actions(People.GP)).contains("STATE_HYPOTHESIS").doesNotContain("DECIDE_SEVERITY");
    assertThat(actions(People.POH)).doesNotContain("STATE_HYPOTHESIS", "RECORD_EXAMINATION");
    arrive(story.statesHypothesis());
    assertThat(actions(People.GP))
        .contains("ASSESS_ELIGIBILITY", "DECIDE_SEVERITY")
        .doesNotContain("CHOOSE_ROUTE");
    assertThat(actions(People.POH)).contains("DECIDE_SEVERITY");
    arrive(story.decidesSeverity(SeverityProfile.SEVERE));
    assertThat(actions(People.GP)).contains("CHOOSE_ROUTE");
    assertThat(actions(People.POH)).doesNotContain("CHOOSE_ROUTE");

    arrive(story.checksRisk(AcuteRisk.SAFETY_AT_HOME));
    assertThat(actions(People.GP))
        .contains("DEAL_WITH_ACUTE_RISK", "CHECK_ACUTE_RISK", "RECORD_EXAMINATION")
        .doesNotContain(
            "STATE_HYPOTHESIS", "ASSESS_ELIGIBILITY", "DECIDE_SEVERITY", "CHOOSE_ROUTE");
    arrive(story.dealsWithRisk());
    assertThat(actions(People.GP)).contains("CHOOSE_ROUTE").doesNotContain("DEAL_WITH_ACUTE_RISK");
  }

  @Test
  void the_plan_is_of_those_who_hold_it() {
    GoalId goal = new GoalId(UUID.randomUUID());
    arrive(story.opened());
    arrive(story.allConsents());
    arrive(story.teamOf(People.GP, People.POH, People.PHYSIO, People.PSYCHOLOGIST));
    assertThat(actions(People.GP))
        .contains("RECORD_UNPLANNED_CONTACT", "START_CONVERSATION")
        .doesNotContain("AGREE_PLAN", "EVALUATE_PLAN");
    arrive(story.proposes(goal), story.agrees(goal, 1));
    for (PractitionerRef holder : List.of(People.GP, People.POH, People.PSYCHOLOGIST)) {
      assertThat(actions(holder)).contains("AGREE_PLAN", "EVALUATE_PLAN");
    }
    assertThat(actions(People.PHYSIO))
        .contains("RECORD_ACTIVATION_NOTE", "RECORD_UNPLANNED_CONTACT", "CHECK_ACUTE_RISK")
        .doesNotContain("AGREE_PLAN", "EVALUATE_PLAN", "ADD_SCEGS_NOTE");
    arrive(story.agreesToPlan(PlanParty.PATIENT), story.agreesToPlan(PlanParty.GP));
    assertThat(actions(People.GP)).doesNotContain("AGREE_PLAN", "RECORD_ACTIVATION_NOTE");
    assertThat(actions(People.POH)).contains("AGREE_PLAN");
  }

  @Test
  void the_protocol_after_a_no_show_offers_its_next_step() {
    AppointmentId missed = new AppointmentId(UUID.randomUUID());
    arrive(story.opened());
    arrive(story.allConsents());
    arrive(story.teamOf(People.GP, People.POH, People.PHYSIO));
    arrive(story.plans(missed, People.PHYSIO, story.day(-1)));
    arrive(story.misses(missed, People.PHYSIO, story.day(-1)));
    assertThat(actions(People.PHYSIO))
        .contains("CORRECT_NO_SHOW")
        .doesNotContain("SEND_NO_SHOW_LETTER");
    arrive(story.calls(missed, People.PHYSIO, false), story.asksForLetter(missed, People.PHYSIO));
    assertThat(actions(People.PHYSIO)).contains("SEND_NO_SHOW_LETTER");
    arrive(story.sendsLetter(missed), story.asksForInvoiceDecision(missed, People.PHYSIO));
    assertThat(actions(People.GP)).contains("DECIDE_INVOICE").doesNotContain("SEND_NO_SHOW_LETTER");
    assertThat(actions(People.POH)).contains("CORRECT_NO_SHOW").doesNotContain("DECIDE_INVOICE");
    arrive(story.corrects(missed, People.PHYSIO, story.day(-1), AppointmentOutcome.KEPT));
    assertThat(actions(People.GP)).doesNotContain("DECIDE_INVOICE", "CORRECT_NO_SHOW");
  }

  @Test
  void a_case_waits_for_one_discussion_at_a_time_and_then_for_the_patient() {
    SubmissionId submission = new SubmissionId(UUID.randomUUID());
    ActionId action = new ActionId(UUID.randomUUID());
    arrive(story.opened());
    assertThat(actions(People.GP)).as("without consent to share").doesNotContain("SUBMIT_TO_MDO");
    arrive(story.allConsents());
    arrive(story.teamOf(People.GP, People.POH, People.PHYSIO));
    assertThat(actions(People.PHYSIO)).contains("SUBMIT_TO_MDO");
    arrive(story.submits(submission, People.PHYSIO), story.putsOnAgenda(submission));
    assertThat(actions(People.GP)).doesNotContain("SUBMIT_TO_MDO", "ANSWER_ADVICE");
    arrive(story.opensDiscussion(submission), story.advises(submission));
    arrive(story.agreesAction(submission, action, People.PHYSIO, story.today.plusWeeks(1)));
    arrive(story.closesDiscussion(submission));
    assertThat(actions(People.GP)).contains("SUBMIT_TO_MDO", "ANSWER_ADVICE", "COMPLETE_ACTION");
    assertThat(actions(People.PHYSIO)).contains("COMPLETE_ACTION").doesNotContain("ANSWER_ADVICE");
    assertThat(actions(People.POH)).contains("ANSWER_ADVICE").doesNotContain("COMPLETE_ACTION");
    arrive(story.does(action, People.PHYSIO), story.answersAdvice(submission));
    assertThat(actions(People.GP)).doesNotContain("COMPLETE_ACTION", "ANSWER_ADVICE");
  }

  private List<String> actions(PractitionerRef who) {
    List<String> actions = new ArrayList<>();
    read(who, "/v1/cases/" + story.caseId)
        .get("actions")
        .forEach(action -> actions.add(action.stringValue()));
    return actions;
  }
}
