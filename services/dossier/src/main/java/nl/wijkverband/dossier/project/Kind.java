package nl.wijkverband.dossier.project;

import static nl.wijkverband.dossier.project.Kind.Family.APPOINTMENTS;
import static nl.wijkverband.dossier.project.Kind.Family.CASE;
import static nl.wijkverband.dossier.project.Kind.Family.GOALS;
import static nl.wijkverband.dossier.project.Kind.Family.MDO;
import static nl.wijkverband.dossier.project.Kind.Family.REFERRALS;

import java.util.Locale;
import nl.wijkverband.contracts.Contract;

/** What an entry of the timeline is called, with what it is filtered, and whether it stands out. */
enum Kind {
  CASE_OPENED(CASE, true),
  EXPLANATION_GIVEN(CASE, true),
  CONSENT_GIVEN(CASE, false),
  CONSENT_WITHDRAWN(CASE, true),
  HEALTH_SCORE_RECORDED(CASE, true),
  REFERRAL_SENT(REFERRALS, true),
  REFERRAL_REFUSED(REFERRALS, true),
  REFERRAL_ACCEPTED(REFERRALS, true),
  REFERRAL_DECLINED(REFERRALS, true),
  REFERRAL_RETURNED(REFERRALS, false),
  REFERRAL_CLARIFIED(REFERRALS, false),
  KERNTEAM_FORMED(CASE, true),
  KERNTEAM_MEMBER_JOINED(CASE, true),
  KERNTEAM_MEMBER_LEFT(CASE, true),
  LEAD_CHANGED(CASE, true),
  GOAL_PROPOSED(GOALS, false),
  GOAL_AGREED(GOALS, true),
  GOAL_REVISED(GOALS, true),
  FOLLOW_UP_INTERVAL_AGREED(APPOINTMENTS, false),
  APPOINTMENT_PLANNED(APPOINTMENTS, false),
  APPOINTMENT_KEPT(APPOINTMENTS, false),
  APPOINTMENT_CANCELLED(APPOINTMENTS, false),
  NO_SHOW_RECORDED(APPOINTMENTS, true),
  NO_SHOW_CALL_RECORDED(APPOINTMENTS, false),
  ACUTE_RISK_CHECKED(CASE, true),
  ACUTE_RISK_DEALT_WITH(CASE, true),
  MEDICAL_EXAMINATION_RECORDED(CASE, true),
  ALK_HYPOTHESIS_STATED(CASE, true),
  ELIGIBILITY_ASSESSED(CASE, true),
  SEVERITY_DECIDED(CASE, true),
  ROUTE_CHOSEN(CASE, true),
  WAITING_TIME_RECORDED(CASE, false),
  SCEGS_NOTE_ADDED(CASE, false),
  NO_SHOW_LETTER_ASKED(APPOINTMENTS, false),
  NO_SHOW_LETTER_SENT(APPOINTMENTS, false),
  NO_SHOW_INVOICE_DECISION_ASKED(APPOINTMENTS, false),
  NO_SHOW_INVOICE_DECIDED(APPOINTMENTS, false),
  NO_SHOW_RESOLVED(APPOINTMENTS, false),
  NO_SHOW_CORRECTED(APPOINTMENTS, true),
  UNPLANNED_CONTACT_RECORDED(APPOINTMENTS, false),
  PLAN_AGREEMENT_GIVEN(GOALS, false),
  PLAN_AGREED(GOALS, true),
  PLAN_EVALUATED(GOALS, true),
  ACTIVATION_NOTE_RECORDED(GOALS, false),
  CASE_SUBMITTED(MDO, false),
  CASE_PUT_ON_AGENDA(MDO, false),
  CASE_TAKEN_OFF_AGENDA(MDO, false),
  DISCUSSION_OPENED(MDO, false),
  ADVICE_GIVEN(MDO, true),
  ACTION_AGREED(MDO, false),
  ACTION_DONE(MDO, false),
  DISCUSSION_CLOSED(MDO, true),
  ADVICE_ANSWERED(MDO, true);

  private final Family family;
  private final boolean milestone;

  Kind(Family family, boolean milestone) {
    this.family = family;
    this.milestone = milestone;
  }

  /** {@code NoShowRecordedV1} is {@code NO_SHOW_RECORDED}. */
  static Kind of(Class<? extends Contract> contract) {
    String name = contract.getSimpleName().replaceFirst("V\\d+$", "");
    return valueOf(name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
  }

  Family family() {
    return family;
  }

  boolean isMilestone() {
    return milestone;
  }

  enum Family {
    CASE,
    APPOINTMENTS,
    GOALS,
    REFERRALS,
    MDO
  }
}
