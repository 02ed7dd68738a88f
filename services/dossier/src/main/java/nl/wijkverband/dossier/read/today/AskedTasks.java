package nl.wijkverband.dossier.read.today;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkverband.dossier.read.Patient;
import nl.wijkverband.dossier.read.Row;
import nl.wijkverband.dossier.read.View;
import nl.wijkverband.dossier.read.today.Today.Kind;
import nl.wijkverband.vocabulary.PlanParty;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** Finds what cases ask of the viewer's role, and what the viewer promised in an MDO. */
record AskedTasks(View view, LocalDate today) {

  // A letter is for whoever was waited for as well; a discussion only for its chair.
  private static final String ASKED =
      """
      select a.*, h.patient, n.at from {s}.asked a join {s}.case_header h using (case_id)
        left join {s}.no_show n on n.case_id = a.case_id and n.appointment_id = a.subject_id
      where (a.practitioner_id = :me and a.kind in ('SEND_NO_SHOW_LETTER', 'PREPARE_DISCUSSION'))
        or (a.kind in (:kinds) and (a.kind <> 'EVALUATE_PLAN' or a.due <= :soon) and %s)
      """
          .formatted(Tasks.INVOLVED);

  private static final String ACTIONS =
      """
      select a.*, h.patient from {s}.mdo_action a join {s}.case_header h using (case_id)
      where a.owner_id = :me and a.done_on is null
      """;

  private static final String PLANS =
      """
      select h.case_id, h.patient_id, h.patient, max(g.since) as since
      from {s}.case_header h join {s}.goal g on g.case_id = h.case_id and g.state = 'AGREED'
      where exists (select from {s}.team t where t.case_id = h.case_id) and %s
        and (select count(*) from {s}.plan_agreement p
             where p.case_id = h.case_id and p.party in ('PATIENT', :mine)) < 2
      group by h.case_id, h.patient_id, h.patient
      """
          .formatted(Tasks.IN_TEAM);

  List<Today.Task> asked(int dueSoonDays) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("me", view.viewer().id().value());
    parameters.put("kinds", kindsFor(view.viewer().role()));
    parameters.put("soon", today.plusDays(dueSoonDays));
    return view.rows("asked", ASKED, parameters).stream().map(this::task).toList();
  }

  private static Set<String> kindsFor(Role role) {
    return switch (role) {
      case GP ->
          Set.of(
              "DEAL_WITH_ACUTE_RISK",
              "SEND_NO_SHOW_LETTER",
              "DECIDE_INVOICE",
              "EVALUATE_PLAN",
              "PUT_ADVICE_TO_PATIENT");
      case POH -> Set.of("SEND_NO_SHOW_LETTER", "EVALUATE_PLAN", "PUT_ADVICE_TO_PATIENT");
      case PSYCHOLOGIST -> Set.of("EVALUATE_PLAN");
      default -> Set.of("-");
    };
  }

  private Today.Task task(Row row) {
    Kind kind = Kind.valueOf(row.text("kind"));
    LocalDate due = row.findDate("due");
    PractitionerRef practitioner = row.findPerson("practitioner");
    Map<String, @Nullable Object> data =
        practitioner == null ? new LinkedHashMap<>() : Tasks.about(practitioner);
    data.put("at", row.findMoment("at"));
    data.put("since", row.date("since"));
    Today.Task task =
        Today.Task.of(
            kind,
            row.caseId(),
            Patient.briefly(row, today),
            due,
            kind == Kind.DEAL_WITH_ACUTE_RISK || isUrgent(kind, due),
            data);
    UUID subject = row.uuid("subject_id");
    return switch (kind) {
      case SEND_NO_SHOW_LETTER, DECIDE_INVOICE -> task.aboutAppointment(subject);
      case PUT_ADVICE_TO_PATIENT, PREPARE_DISCUSSION -> task.aboutSubmission(subject);
      default -> task;
    };
  }

  /** A letter and a discussion have to be done on the day; an evaluation may wait until after. */
  private boolean isUrgent(Kind kind, @Nullable LocalDate due) {
    return due != null && (kind == Kind.EVALUATE_PLAN ? due.isBefore(today) : !due.isAfter(today));
  }

  /** A plan that misses one's own word, or that of the patient, who is asked in the consult. */
  List<Today.Task> plans() {
    PlanParty mine =
        switch (view.viewer().role()) {
          case GP -> PlanParty.GP;
          case POH, PSYCHOLOGIST -> PlanParty.POH_OR_PSYCHOLOGIST;
          default -> null;
        };
    if (mine == null) {
      return List.of();
    }
    Map<String, Object> parameters = Map.of("me", view.viewer().id().value(), "mine", mine.name());
    return view.rows("plan_agreement", PLANS, parameters).stream()
        .map(
            row -> {
              Map<String, @Nullable Object> data = new LinkedHashMap<>();
              data.put("since", row.date("since"));
              return Today.Task.of(
                  Kind.AGREE_PLAN, row.caseId(), Patient.briefly(row, today), null, false, data);
            })
        .toList();
  }

  List<Today.Task> promised() {
    return view.rows("mdo_action", ACTIONS, Map.of("me", view.viewer().id().value())).stream()
        .map(
            row -> {
              Map<String, @Nullable Object> data = new LinkedHashMap<>();
              data.put("what", row.secret("what"));
              data.put("agreedOn", row.date("agreed_on"));
              LocalDate due = row.date("due");
              return Today.Task.of(
                      Kind.DO_MDO_ACTION,
                      row.caseId(),
                      Patient.briefly(row, today),
                      due,
                      due.isBefore(today),
                      data)
                  .aboutAction(row.uuid("action_id"));
            })
        .toList();
  }
}
