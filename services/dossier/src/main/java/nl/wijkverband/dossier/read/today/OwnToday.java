package nl.wijkverband.dossier.read.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkverband.dossier.read.View;

/** A patient's day: the appointments still to come, and the goals that were agreed on. */
record OwnToday(View view, LocalDate today) {

  private static final String APPOINTMENTS =
      """
      select a.*, h.patient from {s}.appointment a join {s}.case_header h using (case_id)
      where a.state = 'PLANNED' and a.at >= :now order by a.at limit 10
      """;

  private static final String AGREED =
      "select * from {s}.goal where state = 'AGREED' order by since desc, goal_id";

  Today read() {
    return new Today(List.of(), appointments(), agreed());
  }

  private List<Today.Appointment> appointments() {
    return view.rows("appointment", APPOINTMENTS, Map.of("now", view.now())).stream()
        .map(row -> TodayQuery.appointment(row, today))
        .toList();
  }

  private List<Today.Agreed> agreed() {
    return view.rows("goal", AGREED, Map.of()).stream()
        .map(
            row ->
                new Today.Agreed(
                    row.caseId(), row.uuid("goal_id"), row.secret("wording"), row.date("since")))
        .toList();
  }
}
