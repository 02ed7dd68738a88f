package nl.wijkverband.dossier.read.casefile;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;

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
  RECORD_CALL;

  private static final int MOST_GOALS = 3;

  /** What decides which actions there are, taken from the case as the viewer sees it. */
  record Situation(
      Role role,
      UUID me,
      CaseFile.@Nullable Team team,
      List<CaseFile.Consent> consents,
      List<CaseFile.Goal> goals,
      List<CaseFile.Appointment> appointments,
      List<CaseFile.NoShow> noShows,
      OffsetDateTime now) {

    boolean isPractice() {
      return role == Role.GP || role == Role.POH;
    }

    boolean treats() {
      return role != Role.COORDINATOR && role != Role.MDO_CHAIR && role != Role.PATIENT;
    }

    boolean leads() {
      return team != null && team.leadId().equals(me);
    }

    /** Goals and appointments are set by the practice and the kernteam, once there is one. */
    boolean worksOnThePlan() {
      return team != null
          && (isPractice()
              || team.members().stream().anyMatch(member -> member.id().value().equals(me)));
    }

    boolean isMine(CaseFile.Appointment appointment) {
      return appointment.mine() || isPractice();
    }

    boolean isMine(CaseFile.NoShow noShow) {
      return isPractice() || noShow.practitioner().id().value().equals(me);
    }
  }

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
    long given = s.consents.stream().filter(CaseFile.Consent::given).count();
    return switch (action) {
      case GIVE_EXPLANATION -> s.isPractice();
      case GIVE_CONSENT -> s.isPractice() && given < ConsentPurpose.values().length;
      case WITHDRAW_CONSENT -> s.isPractice() && given > 0;
      case SEND_REFERRAL -> s.role == Role.GP;
      case RECORD_HEALTH_SCORE -> s.isPractice() || s.role == Role.PHYSIOTHERAPIST;
      case FORM_KERNTEAM -> s.isPractice() && s.team == null;
      case CHANGE_KERNTEAM -> s.team != null && (s.isPractice() || s.leads());
      case PROPOSE_GOAL ->
          s.worksOnThePlan() && s.goals.stream().filter(CaseFile.Goal::isOpen).count() < MOST_GOALS;
      case AGREE_INTERVAL, PLAN_APPOINTMENTS -> s.worksOnThePlan();
      case AGREE_GOAL -> s.isPractice() && s.goals.stream().anyMatch(CaseFile.Goal::asksAgreement);
      case REVISE_GOAL ->
          (s.isPractice() || (s.role == Role.PHYSIOTHERAPIST && s.worksOnThePlan()))
              && s.goals.stream().anyMatch(CaseFile.Goal::isOpen);
      case KEEP_APPOINTMENT, RECORD_NO_SHOW ->
          s.appointments.stream().anyMatch(CaseFile.Appointment::recordable);
      case CANCEL_APPOINTMENT ->
          s.appointments.stream()
              .anyMatch(
                  a ->
                      a.state().equals("PLANNED")
                          && !a.at().toLocalDate().isBefore(s.now.toLocalDate())
                          && s.isMine(a));
      case RECORD_CALL -> s.noShows.stream().anyMatch(n -> n.open() && s.isMine(n));
    };
  }
}
