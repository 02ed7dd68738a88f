package nl.wijkverband.dossier.read.today;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.dossier.read.Patient;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of somebody, and who they see today.
 *
 * @param appointments those of today; a patient's are all that are still to come
 * @param agreed the goals a patient and the kernteam agreed on; for a patient only
 */
public record Today(List<Task> tasks, List<Appointment> appointments, List<Agreed> agreed) {

  /** The kinds of task, the most pressing first. */
  public enum Kind {
    DEAL_WITH_ACUTE_RISK,
    CALL_AFTER_NO_SHOW,
    SEND_NO_SHOW_LETTER,
    DECIDE_INVOICE,
    ANSWER_REFERRAL,
    CLARIFY_REFERRAL,
    RECORD_ATTENDANCE,
    DO_MDO_ACTION,
    PUT_ADVICE_TO_PATIENT,
    ASK_AGREEMENT,
    AGREE_PLAN,
    EVALUATE_PLAN,
    PLAN_FOLLOW_UP,
    PREPARE_DISCUSSION,
    NO_SHOW_HEARD
  }

  /** One thing to do, or to know; the ids say what it is about. */
  public record Task(
      Kind kind,
      UUID caseId,
      Patient patient,
      @Nullable LocalDate due,
      boolean urgent,
      Map<String, @Nullable Object> data,
      @Nullable UUID appointmentId,
      @Nullable UUID referralId,
      @Nullable UUID goalId,
      @Nullable UUID actionId,
      @Nullable UUID submissionId) {

    /** About the case as a whole. */
    static Task of(
        Kind kind,
        UUID caseId,
        Patient patient,
        @Nullable LocalDate due,
        boolean urgent,
        Map<String, @Nullable Object> data) {
      return new Task(kind, caseId, patient, due, urgent, data, null, null, null, null, null);
    }

    Task aboutAppointment(UUID id) {
      return new Task(kind, caseId, patient, due, urgent, data, id, null, null, null, null);
    }

    Task aboutReferral(UUID id) {
      return new Task(kind, caseId, patient, due, urgent, data, null, id, null, null, null);
    }

    Task aboutGoal(UUID id) {
      return new Task(kind, caseId, patient, due, urgent, data, null, null, id, null, null);
    }

    Task aboutAction(UUID id) {
      return new Task(kind, caseId, patient, due, urgent, data, null, null, null, id, null);
    }

    Task aboutSubmission(UUID id) {
      return new Task(kind, caseId, patient, due, urgent, data, null, null, null, null, id);
    }
  }

  /** One of the viewer's own appointments. */
  public record Appointment(
      UUID appointmentId,
      UUID caseId,
      Patient patient,
      OffsetDateTime at,
      int minutes,
      String state,
      PractitionerRef practitioner) {}

  /** A goal that was agreed on, as it is worded now. */
  public record Agreed(UUID caseId, UUID goalId, @Nullable String wording, LocalDate since) {}
}
