package nl.wijkverband.dossier.audience;

import static nl.wijkverband.dossier.audience.Part.APPOINTMENT_PROCESS;
import static nl.wijkverband.dossier.audience.Part.APPOINTMENT_WORDS;
import static nl.wijkverband.dossier.audience.Part.CASE_FRAME;
import static nl.wijkverband.dossier.audience.Part.COMPLAINT;
import static nl.wijkverband.dossier.audience.Part.CONSENT;
import static nl.wijkverband.dossier.audience.Part.GOAL_CONTENT;
import static nl.wijkverband.dossier.audience.Part.HEALTH_SCORE;
import static nl.wijkverband.dossier.audience.Part.LETTER;
import static nl.wijkverband.dossier.audience.Part.PATIENT_DETAILS;
import static nl.wijkverband.dossier.audience.Part.PATIENT_WORDS;
import static nl.wijkverband.dossier.audience.Part.SOCIAL_PROBLEMS;
import static nl.wijkverband.dossier.audience.Part.TEAM;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.contracts.careplans.*;
import nl.wijkverband.contracts.intake.*;

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
    of(HealthScoreRecordedV1.class, HEALTH_SCORE).field("neededForOneMore", HEALTH_SCORE);
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
  }

  private ContractParts() {}

  private static Parts of(Class<? extends Contract> contract, Part own) {
    Parts parts = new Parts(own, new HashMap<>());
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

  static boolean names(Class<? extends Contract> contract, String field) {
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

  private record Parts(Part own, Map<String, Part> fields) {

    Parts field(String name, Part part) {
      fields.put(name, part);
      return this;
    }
  }
}
