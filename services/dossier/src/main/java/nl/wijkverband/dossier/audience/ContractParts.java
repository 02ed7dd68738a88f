package nl.wijkverband.dossier.audience;

import static nl.wijkverband.dossier.audience.Part.ACTIVATION;
import static nl.wijkverband.dossier.audience.Part.ACUTE_RISK;
import static nl.wijkverband.dossier.audience.Part.APPOINTMENT_PROCESS;
import static nl.wijkverband.dossier.audience.Part.APPOINTMENT_WORDS;
import static nl.wijkverband.dossier.audience.Part.CASE_FRAME;
import static nl.wijkverband.dossier.audience.Part.COMPLAINT;
import static nl.wijkverband.dossier.audience.Part.CONSENT;
import static nl.wijkverband.dossier.audience.Part.EXAMINATION;
import static nl.wijkverband.dossier.audience.Part.EXAMINATION_SUMMARY;
import static nl.wijkverband.dossier.audience.Part.GOAL_CONTENT;
import static nl.wijkverband.dossier.audience.Part.HEALTH_SCORE;
import static nl.wijkverband.dossier.audience.Part.LETTER;
import static nl.wijkverband.dossier.audience.Part.MDO_ACTIONS;
import static nl.wijkverband.dossier.audience.Part.MDO_ADVICE;
import static nl.wijkverband.dossier.audience.Part.MDO_AGREEMENTS;
import static nl.wijkverband.dossier.audience.Part.MDO_PROCESS;
import static nl.wijkverband.dossier.audience.Part.MDO_SUBMISSION;
import static nl.wijkverband.dossier.audience.Part.PATH_REASONS;
import static nl.wijkverband.dossier.audience.Part.PATH_STEPS;
import static nl.wijkverband.dossier.audience.Part.PATIENT_DETAILS;
import static nl.wijkverband.dossier.audience.Part.PATIENT_WORDS;
import static nl.wijkverband.dossier.audience.Part.PLAN;
import static nl.wijkverband.dossier.audience.Part.PSYCHOLOGICAL_NOTES;
import static nl.wijkverband.dossier.audience.Part.SOCIAL_PROBLEMS;
import static nl.wijkverband.dossier.audience.Part.TEAM;
import static nl.wijkverband.dossier.audience.Part.TREND;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.contracts.careplans.*;
import nl.wijkverband.contracts.intake.*;
import nl.wijkverband.contracts.mdocasework.*;

/**
 * To which part every field of every published event belongs: the event's own part, unless the
 * field is named. Personal fields are always named, so that a new one cannot slip through.
 */
public final class ContractParts {

  private static final Map<Class<? extends Contract>, Parts> CONTRACTS = new LinkedHashMap<>();

  static {
    // intake
    of(PatientRegisteredV1.class, CASE_FRAME).field("details", PATIENT_DETAILS);
    of(CaseOpenedV1.class, CASE_FRAME)
        .field("patient", PATIENT_DETAILS)
        .field("complaint", COMPLAINT)
        .field("complaintSince", COMPLAINT);
    of(ExplanationGivenV1.class, PATIENT_WORDS)
        .field("metaphor", PATIENT_WORDS)
        .field("patientWords", PATIENT_WORDS);
    of(HealthScoreRecordedV1.class, TREND).field("neededForOneMore", HEALTH_SCORE);
    of(ConsentGivenV1.class, CONSENT);
    of(ConsentWithdrawnV1.class, CONSENT);
    of(ReferralSentV1.class, LETTER)
        .field("question", LETTER)
        .field("explanationGiven", LETTER)
        .field("weighing", LETTER);
    of(ReferralRefusedV1.class, LETTER);
    of(ReferralAcceptedV1.class, LETTER);
    of(ReferralDeclinedV1.class, LETTER).field("reason", LETTER);
    of(ReferralReturnedV1.class, LETTER).field("question", LETTER);
    of(ReferralClarifiedV1.class, LETTER).field("clarification", LETTER);
    path();
    // care-plans
    of(KernteamFormedV1.class, TEAM).field("buurtteamReason", SOCIAL_PROBLEMS);
    of(KernteamMemberJoinedV1.class, TEAM);
    of(KernteamMemberLeftV1.class, TEAM);
    of(LeadChangedV1.class, TEAM);
    of(GoalProposedV1.class, GOAL_CONTENT)
        .field("wording", GOAL_CONTENT)
        .field("measuredBy", GOAL_CONTENT);
    of(GoalAgreedV1.class, GOAL_CONTENT);
    of(GoalRevisedV1.class, GOAL_CONTENT)
        .field("wording", GOAL_CONTENT)
        .field("reason", GOAL_CONTENT);
    of(FollowUpIntervalAgreedV1.class, APPOINTMENT_PROCESS);
    of(AppointmentPlannedV1.class, APPOINTMENT_PROCESS);
    of(AppointmentKeptV1.class, APPOINTMENT_PROCESS);
    of(AppointmentCancelledV1.class, APPOINTMENT_PROCESS).field("reason", APPOINTMENT_WORDS);
    of(NoShowRecordedV1.class, APPOINTMENT_PROCESS).field("note", APPOINTMENT_WORDS);
    of(NoShowCallRecordedV1.class, APPOINTMENT_PROCESS).field("agreed", APPOINTMENT_WORDS);
    noShowProtocol();
    plan();
    mdo();
  }

  private static void path() {
    of(PatientAccessGivenV1.class, CASE_FRAME);
    // Whoever sees that there is an acute risk need not see which.
    of(AcuteRiskCheckedV1.class, ACUTE_RISK)
        .field("found", PSYCHOLOGICAL_NOTES)
        .field("note", PSYCHOLOGICAL_NOTES);
    of(AcuteRiskDealtWithV1.class, ACUTE_RISK).field("howDealtWith", PSYCHOLOGICAL_NOTES);
    of(MedicalExaminationRecordedV1.class, EXAMINATION_SUMMARY)
        .field("examined", EXAMINATION)
        .field("findings", EXAMINATION)
        .field("somaticComorbidity", EXAMINATION)
        .field("toldBack", EXAMINATION_SUMMARY);
    of(AlkHypothesisStatedV1.class, PATH_STEPS).field("reasoning", PATH_REASONS);
    of(EligibilityAssessedV1.class, PATH_STEPS)
        .field("criteria", PATH_REASONS)
        .field("exclusions", PATH_REASONS)
        .field("stabiliseFirst", PATH_REASONS)
        .field("ageOverrideReason", PATH_REASONS);
    of(SeverityDecidedV1.class, PATH_STEPS)
        .field("judgements", PATH_REASONS)
        .field("reasonToDiffer", PATH_REASONS)
        .field("predisposing", PATH_REASONS)
        .field("precipitating", PATH_REASONS)
        .field("relationWithCare", PATH_REASONS);
    of(RouteChosenV1.class, PATH_STEPS).field("reason", PATH_REASONS);
    of(WaitingTimeRecordedV2.class, APPOINTMENT_PROCESS).field("waitsFor", PATH_STEPS);
    of(ScegsNoteAddedV1.class, SOCIAL_PROBLEMS)
        .field("somatic", COMPLAINT)
        .field("cognitive", PSYCHOLOGICAL_NOTES)
        .field("emotional", PSYCHOLOGICAL_NOTES)
        .field("behavioural", PSYCHOLOGICAL_NOTES)
        .field("social", SOCIAL_PROBLEMS)
        .saysSomething();
  }

  private static void noShowProtocol() {
    of(NoShowLetterAskedV1.class, APPOINTMENT_PROCESS);
    of(NoShowLetterSentV1.class, APPOINTMENT_PROCESS);
    of(NoShowInvoiceDecisionAskedV1.class, APPOINTMENT_PROCESS);
    of(NoShowInvoiceDecidedV1.class, APPOINTMENT_PROCESS).field("reason", APPOINTMENT_WORDS);
    of(NoShowResolvedV1.class, APPOINTMENT_PROCESS);
    of(NoShowCorrectedV1.class, APPOINTMENT_PROCESS).field("reason", APPOINTMENT_WORDS);
    of(UnplannedContactRecordedV1.class, APPOINTMENT_PROCESS).field("about", APPOINTMENT_WORDS);
  }

  private static void plan() {
    of(PlanAgreementGivenV1.class, PLAN);
    of(PlanAgreedV1.class, PLAN);
    of(PlanEvaluatedV1.class, PLAN)
        .field("goals", PLAN)
        .field("functioning", PLAN)
        .field("reason", PLAN);
    of(ActivationNoteRecordedV1.class, ACTIVATION).field("note", ACTIVATION);
  }

  private static void mdo() {
    of(CaseSubmittedV1.class, MDO_PROCESS)
        .field("question", MDO_SUBMISSION)
        .field("introduction", MDO_SUBMISSION);
    of(CasePutOnAgendaV1.class, MDO_PROCESS);
    of(CaseTakenOffAgendaV1.class, MDO_PROCESS).field("reason", MDO_SUBMISSION);
    of(DiscussionOpenedV1.class, MDO_PROCESS);
    of(AdviceGivenV1.class, MDO_AGREEMENTS)
        .field("discussion", MDO_ADVICE)
        .field("body", MDO_ADVICE)
        .field("mind", MDO_ADVICE)
        .field("social", MDO_ADVICE)
        .field("society", MDO_ADVICE)
        .field("agreements", MDO_AGREEMENTS)
        .field("policy", MDO_AGREEMENTS)
        .field("practitioner", MDO_ADVICE)
        .field("collaboration", MDO_AGREEMENTS)
        .field("organisation", MDO_ADVICE);
    of(ActionAgreedV1.class, MDO_ACTIONS).field("what", MDO_ACTIONS);
    of(ActionDoneV1.class, MDO_ACTIONS).field("result", MDO_ACTIONS);
    of(DiscussionClosedV1.class, MDO_PROCESS).field("closingRound", MDO_ADVICE);
    of(AdviceAnsweredV1.class, MDO_AGREEMENTS).field("patientWords", MDO_AGREEMENTS);
  }

  private ContractParts() {}

  private static Parts of(Class<? extends Contract> contract, Part own) {
    Parts parts = new Parts(own);
    CONTRACTS.put(contract, parts);
    return parts;
  }

  /** The part the event as such belongs to. */
  public static Part of(Class<? extends Contract> contract) {
    return parts(contract).own;
  }

  /** The part this field of the event belongs to. */
  public static Part of(Class<? extends Contract> contract, String field) {
    Parts parts = parts(contract);
    return parts.fields.getOrDefault(field, parts.own);
  }

  /** Whether the event is nothing to an audience that may see none of what was filled in. */
  public static boolean onlyWhenItSaysSomething(Class<? extends Contract> contract) {
    return parts(contract).onlyWhenItSaysSomething;
  }

  /** Whether this field is named, as every personal field is. */
  public static boolean names(Class<? extends Contract> contract, String field) {
    return parts(contract).fields.containsKey(field);
  }

  static Set<Class<? extends Contract>> contracts() {
    return Collections.unmodifiableSet(CONTRACTS.keySet());
  }

  private static Parts parts(Class<? extends Contract> contract) {
    Parts parts = CONTRACTS.get(contract);
    if (parts == null) {
      throw new IllegalArgumentException("nobody said who sees " + contract.getSimpleName());
    }
    return parts;
  }

  private static final class Parts {
    private final Part own;
    private final Map<String, Part> fields = new HashMap<>();
    private boolean onlyWhenItSaysSomething;

    Parts(Part own) {
      this.own = own;
    }

    Parts field(String name, Part part) {
      fields.put(name, part);
      return this;
    }

    void saysSomething() {
      onlyWhenItSaysSomething = true;
    }
  }
}
