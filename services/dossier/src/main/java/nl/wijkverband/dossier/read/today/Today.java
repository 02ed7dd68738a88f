package nl.wijkverband.dossier.read.today;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.dossier.read.Patient;
import org.jspecify.annotations.Nullable;

/** What is asked of somebody, and who they see today. */
public record Today(List<Task> tasks, List<Appointment> appointments) {

  /** The kinds of task, the most pressing first. */
  public enum Kind {
    CALL_AFTER_NO_SHOW,
    ANSWER_REFERRAL,
    CLARIFY_REFERRAL,
    RECORD_ATTENDANCE,
    ASK_AGREEMENT,
    PLAN_FOLLOW_UP,
    NO_SHOW_HEARD
  }

  /** One thing to do, or to know. */
  public record Task(
      Kind kind,
      UUID caseId,
      Patient patient,
      @Nullable LocalDate due,
      boolean urgent,
      Map<String, @Nullable Object> data,
      @Nullable UUID appointmentId,
      @Nullable UUID referralId,
      @Nullable UUID goalId) {}

  /** One of the viewer's own appointments of today. */
  public record Appointment(
      UUID appointmentId,
      UUID caseId,
      Patient patient,
      OffsetDateTime at,
      int minutes,
      String state) {}
}
