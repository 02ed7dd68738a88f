package nl.wijkverband.dossier.read.today;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkverband.dossier.read.Patient;
import nl.wijkverband.dossier.read.Row;
import nl.wijkverband.dossier.read.View;
import nl.wijkverband.dossier.read.followup.FollowUp;
import nl.wijkverband.dossier.read.followup.FollowUpConditions;
import nl.wijkverband.dossier.read.followup.FollowUpState;
import nl.wijkverband.dossier.read.followup.FollowUpTerms;
import nl.wijkverband.dossier.read.today.Today.Kind;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** Finds each kind of task where it comes from. */
record Tasks(View view, LocalDate today, Map<String, Object> with) {

  static final String IN_TEAM =
      "exists (select from {s}.team_member m where m.case_id = h.case_id and m.practitioner_id = :me)";

  /** The kernteam, and before there is one everybody of the practice. */
  static final String INVOLVED =
      "(" + IN_TEAM + " or not exists (select from {s}.team t where t.case_id = h.case_id))";

  private static final String MAY_CALL =
      "n.open and n.calls = 0 and (n.practitioner_id = :me or (:practice and " + INVOLVED + "))";

  private static final String NO_SHOWS =
      """
      select n.*, h.patient, (%s) as to_call from {s}.no_show n join {s}.case_header h using (case_id)
      where (%s) or (n.recorded_at >= :newsFrom and n.recorded_by <> :me
        and n.corrected_on is null and %s)
      """
          .formatted(MAY_CALL, MAY_CALL, IN_TEAM);

  private static final String LETTERS =
      """
      select * from {s}.referral
      where (receiver_id = :me and state = 'SENT') or (sender_id = :me and state = 'RETURNED')
      """;

  private static final String GOALS =
      """
      select g.*, h.patient from {s}.goal g join {s}.case_header h using (case_id)
      where g.state in ('PROPOSED', 'REVISED') and %s
      """
          .formatted(INVOLVED);

  private static final String APPOINTMENTS =
      """
      select a.*, h.patient from {s}.appointment a join {s}.case_header h using (case_id)
      where a.practitioner_id = :me
        and ((a.state = 'PLANNED' and a.at + a.minutes * interval '1 minute' <= :now)
          or (a.at >= :startOfToday and a.at < :endOfToday))
      order by a.at
      """;

  static boolean isPractice(Role role) {
    return role == Role.GP || role == Role.POH;
  }

  List<Today.Task> noShows() {
    return view.rows("no_show", NO_SHOWS, with).stream().map(this::noShow).toList();
  }

  private Today.Task noShow(Row row) {
    Map<String, @Nullable Object> data = about(row.person("practitioner"));
    data.put("at", row.moment("at"));
    data.put("recordedAt", row.moment("recorded_at"));
    data.put("note", row.secret("note"));
    boolean toCall = row.flag("to_call");
    LocalDate callBefore = row.date("call_before");
    return Today.Task.of(
            toCall ? Kind.CALL_AFTER_NO_SHOW : Kind.NO_SHOW_HEARD,
            row.caseId(),
            toCall ? Patient.toCall(row, today) : Patient.briefly(row, today),
            toCall ? callBefore : null,
            toCall && !callBefore.isAfter(today),
            data)
        .aboutAppointment(row.uuid("appointment_id"));
  }

  List<Today.Task> letters() {
    return view.rows("referral", LETTERS, with).stream().map(this::letter).toList();
  }

  private Today.Task letter(Row row) {
    boolean returned = row.text("state").equals("RETURNED");
    Map<String, @Nullable Object> data = about(row.person(returned ? "receiver" : "sender"));
    data.put("sentOn", row.date("sent_on"));
    data.put("question", returned ? row.secret("answer") : null);
    return Today.Task.of(
            returned ? Kind.CLARIFY_REFERRAL : Kind.ANSWER_REFERRAL,
            row.caseId(),
            Patient.briefly(row, today),
            null,
            false,
            data)
        .aboutReferral(row.uuid("referral_id"));
  }

  List<Row> appointments() {
    return view.rows("appointment", APPOINTMENTS, with);
  }

  List<Today.Task> attendance(List<Row> appointments, OffsetDateTime now) {
    return appointments.stream()
        .filter(row -> row.text("state").equals("PLANNED"))
        .filter(row -> !row.moment("at").plusMinutes(row.number("minutes")).isAfter(now))
        .map(
            row -> {
              Map<String, @Nullable Object> data = new LinkedHashMap<>();
              data.put("at", row.moment("at"));
              data.put("minutes", row.number("minutes"));
              LocalDate day = row.moment("at").toLocalDate();
              return Today.Task.of(
                      Kind.RECORD_ATTENDANCE,
                      row.caseId(),
                      Patient.briefly(row, today),
                      day,
                      day.isBefore(today),
                      data)
                  .aboutAppointment(row.uuid("appointment_id"));
            })
        .toList();
  }

  List<Today.Task> goals() {
    if (!isPractice(view.viewer().role())) {
      return List.of();
    }
    return view.rows("goal", GOALS, with).stream()
        .map(
            row -> {
              Map<String, @Nullable Object> data = new LinkedHashMap<>();
              data.put("wording", row.secret("wording"));
              data.put("state", row.text("state"));
              data.put("since", row.date("since"));
              data.put("revision", row.number("revision"));
              return Today.Task.of(
                      Kind.ASK_AGREEMENT,
                      row.caseId(),
                      Patient.briefly(row, today),
                      null,
                      false,
                      data)
                  .aboutGoal(row.uuid("goal_id"));
            })
        .toList();
  }

  List<Today.Task> followUps(FollowUpTerms terms) {
    Map<String, Object> parameters = new HashMap<>(FollowUp.parameters(today, terms));
    parameters.put("me", view.viewer().id().value());
    String sql =
        """
        select f.*, planned.*, h.patient
        from {s}.follow_up f join {s}.case_header h using (case_id) cross join %s
        where f.practitioner_id = :me and ((%s) or (%s) or (%s))
        """
            .formatted(
                FollowUp.PLANNED,
                FollowUpConditions.of(FollowUpState.OVERDUE),
                FollowUpConditions.of(FollowUpState.DUE_SOON),
                FollowUpConditions.of(FollowUpState.NOTHING_PLANNED));
    List<Today.Task> tasks = new ArrayList<>();
    for (Row row : view.rows("follow_up", sql, parameters)) {
      FollowUp followUp = FollowUp.of(row, today, terms);
      Map<String, @Nullable Object> data = new LinkedHashMap<>();
      data.put("state", followUp.state());
      data.put("minWeeks", followUp.minWeeks());
      data.put("maxWeeks", followUp.maxWeeks());
      data.put("lastContact", followUp.lastContact());
      data.put("weeksSinceContact", followUp.weeksSinceContact());
      data.put("plannedAt", followUp.plannedAt());
      tasks.add(
          Today.Task.of(
              Kind.PLAN_FOLLOW_UP,
              row.caseId(),
              Patient.briefly(row, today),
              followUp.dueOn(),
              followUp.state() == FollowUpState.OVERDUE,
              data));
    }
    return tasks;
  }

  static Map<String, @Nullable Object> about(PractitionerRef practitioner) {
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("role", practitioner.role());
    data.put("name", practitioner.name());
    return data;
  }
}
