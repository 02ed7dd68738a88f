package nl.wijkverband.dossier.read.casefile;

import java.util.EnumSet;
import java.util.Set;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.Role;

/** What somebody can do on a case; the services that own the facts decide again when it is done. */
public enum Action {
  GIVE_EXPLANATION,
  GIVE_CONSENT,
  WITHDRAW_CONSENT,
  SEND_REFERRAL,
  RECORD_HEALTH_SCORE,
  FORM_KERNTEAM,
  CHANGE_KERNTEAM,
  PROPOSE_GOAL,
  AGREE_GOAL,
  REVISE_GOAL,
  AGREE_INTERVAL,
  PLAN_APPOINTMENTS,
  KEEP_APPOINTMENT,
  CANCEL_APPOINTMENT,
  RECORD_NO_SHOW,
  RECORD_CALL,
  CHECK_ACUTE_RISK,
  DEAL_WITH_ACUTE_RISK,
  RECORD_EXAMINATION,
  STATE_HYPOTHESIS,
  ASSESS_ELIGIBILITY,
  DECIDE_SEVERITY,
  CHOOSE_ROUTE,
  RECORD_WAITING_TIME,
  ADD_SCEGS_NOTE,
  AGREE_PLAN,
  EVALUATE_PLAN,
  RECORD_UNPLANNED_CONTACT,
  RECORD_ACTIVATION_NOTE,
  SEND_NO_SHOW_LETTER,
  DECIDE_INVOICE,
  CORRECT_NO_SHOW,
  SUBMIT_TO_MDO,
  COMPLETE_ACTION,
  ANSWER_ADVICE,
  START_CONVERSATION;

  private static final int MOST_GOALS = 3;

  /** The actions of this situation. */
  static Set<Action> in(Situation s) {
    Set<Action> actions = EnumSet.noneOf(Action.class);
    for (Action action : values()) {
      if (s.treats() && isPossible(action, s)) {
        actions.add(action);
      }
    }
    return actions;
  }

  private static boolean isPossible(Action action, Situation s) {
    long given = s.consents().stream().filter(CaseFile.Consent::given).count();
    return switch (action) {
      case GIVE_EXPLANATION, RECORD_WAITING_TIME -> s.isPractice();
      case GIVE_CONSENT -> s.isPractice() && given < ConsentPurpose.values().length;
      case WITHDRAW_CONSENT -> s.isPractice() && given > 0;
      case SEND_REFERRAL, RECORD_EXAMINATION -> s.is(Role.GP);
      case RECORD_HEALTH_SCORE -> s.isPractice() || s.is(Role.PHYSIOTHERAPIST);
      case FORM_KERNTEAM -> s.isPractice() && s.team() == null;
      case CHANGE_KERNTEAM -> s.team() != null && (s.isPractice() || s.leads());
      case PROPOSE_GOAL ->
          s.worksOnThePlan()
              && s.goals().stream().filter(CaseFile.Goal::isOpen).count() < MOST_GOALS;
      case AGREE_INTERVAL, PLAN_APPOINTMENTS, RECORD_UNPLANNED_CONTACT -> s.worksOnThePlan();
      case AGREE_GOAL ->
          s.isPractice() && s.goals().stream().anyMatch(CaseFile.Goal::asksAgreement);
      case REVISE_GOAL ->
          (s.isPractice() || (s.is(Role.PHYSIOTHERAPIST) && s.worksOnThePlan()))
              && s.goals().stream().anyMatch(CaseFile.Goal::isOpen);
      case KEEP_APPOINTMENT, RECORD_NO_SHOW ->
          s.appointments().stream().anyMatch(CaseFile.Appointment::recordable);
      case CANCEL_APPOINTMENT -> s.appointments().stream().anyMatch(s::mayCancel);
      case RECORD_CALL -> s.noShows().stream().anyMatch(n -> n.open() && s.isMine(n));
      case CHECK_ACUTE_RISK ->
          s.isPractice() || s.is(Role.PHYSIOTHERAPIST) || s.is(Role.PSYCHOLOGIST);
      case DEAL_WITH_ACUTE_RISK -> s.is(Role.GP) && s.riskIsAcute();
      case STATE_HYPOTHESIS -> s.is(Role.GP) && s.goesOnAfter("MEDICAL_EXAMINATION_RECORDED");
      case ASSESS_ELIGIBILITY -> s.is(Role.GP) && s.goesOnAfter("ALK_HYPOTHESIS_STATED");
      case DECIDE_SEVERITY -> s.isPractice() && s.goesOnAfter("ALK_HYPOTHESIS_STATED");
      case CHOOSE_ROUTE -> s.is(Role.GP) && s.goesOnAfter("SEVERITY_DECIDED");
      case ADD_SCEGS_NOTE -> s.isPractice() || s.is(Role.PSYCHOLOGIST);
      case AGREE_PLAN -> s.holdsThePlan() && s.planMissesMyWord();
      case EVALUATE_PLAN -> s.holdsThePlan() && s.hasAgreedGoal();
      case RECORD_ACTIVATION_NOTE -> s.is(Role.PHYSIOTHERAPIST) && s.worksOnThePlan();
      case SEND_NO_SHOW_LETTER -> s.noShows().stream().anyMatch(n -> n.asksLetter() && s.isMine(n));
      case DECIDE_INVOICE ->
          s.is(Role.GP) && s.noShows().stream().anyMatch(CaseFile.NoShow::asksInvoice);
      case CORRECT_NO_SHOW ->
          s.noShows().stream().anyMatch(n -> n.corrected() == null && s.isMine(n));
      case SUBMIT_TO_MDO -> s.mayShare() && s.nothingWaitsForTheMdo();
      case COMPLETE_ACTION ->
          s.mdoActions().stream().anyMatch(a -> a.doneOn() == null && (a.mine() || s.is(Role.GP)));
      case ANSWER_ADVICE -> s.isPractice() && s.submissions().stream().anyMatch(s::asksAnswer);
      case START_CONVERSATION -> s.team() != null;
    };
  }
}
