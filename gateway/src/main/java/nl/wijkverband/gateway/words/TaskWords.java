package nl.wijkverband.gateway.words;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.wijkverband.gateway.dossier.Today.Task;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what is asked of somebody, why, and where they do it. */
@Component
public class TaskWords {
  private final Words words;
  private final Days days;

  TaskWords(Words words, Days days) {
    this.words = words;
    this.days = days;
  }

  /**
   * One thing that is asked.
   *
   * @param path the form that does it; the dossier itself when there is nothing but to know
   * @param form whether that is a form
   */
  public record Asked(
      String sentence, @Nullable String reason, String action, String path, boolean form) {}

  /** What is asked, in words. */
  public Asked ask(Task task) {
    String who = task.patient().shortName();
    String dossier = "/dossiers/" + task.caseId();
    return switch (task.kind()) {
      case "ANSWER_REFERRAL" ->
          page(task, dossier + "/verwijzingen/" + task.referralId(), who, role(task));
      case "CLARIFY_REFERRAL" ->
          form(
              task,
              dossier + "/verwijzingen/" + task.referralId() + "/opheldering",
              who,
              role(task));
      case "CALL_AFTER_NO_SHOW" ->
          form(task, appointment(task) + "/gebeld", who, on(task), role(task));
      case "RECORD_ATTENDANCE" -> form(task, appointment(task) + "/nagekomen", who, on(task));
      case "ASK_AGREEMENT" -> form(task, dossier + "/doelen/" + task.goalId() + "/akkoord", who);
      case "DO_MDO_ACTION" ->
          form(task, dossier + "/mdo/acties/" + task.actionId() + "/gedaan", who);
      case "PUT_ADVICE_TO_PATIENT" ->
          form(task, dossier + "/mdo/" + task.submissionId() + "/antwoord", who);
      case "PREPARE_DISCUSSION" -> page(task, dossier + "/mdo/" + task.submissionId(), who);
      case "SEND_NO_SHOW_LETTER" -> form(task, appointment(task) + "/brief", who, role(task));
      case "DECIDE_INVOICE" -> form(task, appointment(task) + "/rekening", who);
      case "AGREE_PLAN" -> form(task, dossier + "/plan/akkoord", who);
      case "EVALUATE_PLAN" -> form(task, dossier + "/plan/evaluatie", who);
      case "DEAL_WITH_ACUTE_RISK" -> form(task, dossier + "/acuut-risico/afgehandeld", who);
      case "PLAN_FOLLOW_UP" -> form(task, dossier + "/afspraken/plannen", who);
      default -> page(task, dossier, who, on(task), role(task));
    };
  }

  private Asked form(Task task, String path, @Nullable Object... parts) {
    return asked(task, path, true, parts);
  }

  private Asked page(Task task, String path, @Nullable Object... parts) {
    return asked(task, path, false, parts);
  }

  private Asked asked(Task task, String path, boolean form, @Nullable Object... parts) {
    String key = "task." + (words.find("task." + task.kind()).isPresent() ? task.kind() : "OTHER");
    return new Asked(words.say(key, parts), reason(task), words.say(key + ".action"), path, form);
  }

  private @Nullable String reason(Task task) {
    String quoted =
        Optional.ofNullable(task.text("question"))
            .or(() -> Optional.ofNullable(task.text("wording")))
            .or(() -> Optional.ofNullable(task.text("what")))
            .map(text -> words.say("quoted", text))
            .orElse(null);
    LocalDate due = task.due();
    if (due == null) {
      return quoted;
    }
    String key = due.isBefore(days.today()) ? "task.due.past" : "task.due";
    String by = words.say(key, days.day(due), days.distance(due));
    return quoted == null ? by : quoted + " " + by;
  }

  private String appointment(Task task) {
    return "/dossiers/" + task.caseId() + "/afspraken/" + task.appointmentId();
  }

  private String on(Task task) {
    try {
      return Optional.ofNullable(task.text("at"))
          .map(at -> days.near(days.dateOf(OffsetDateTime.parse(at))))
          .orElse(words.say("lately"));
    } catch (DateTimeParseException unreadable) {
      return words.say("lately");
    }
  }

  private String role(Task task) {
    String name = Optional.ofNullable(task.text("role")).orElse(task.text("fromRole"));
    try {
      return words.role(name == null ? null : Role.valueOf(name));
    } catch (IllegalArgumentException unknown) {
      return words.role(null);
    }
  }
}
