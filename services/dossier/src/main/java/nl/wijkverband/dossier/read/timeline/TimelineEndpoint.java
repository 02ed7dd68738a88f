package nl.wijkverband.dossier.read.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkverband.dossier.read.Question;
import nl.wijkverband.dossier.read.Reading;
import nl.wijkverband.dossier.read.Row;
import nl.wijkverband.dossier.read.View;
import nl.wijkverband.platform.access.NoSuchCase;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.vocabulary.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /v1/cases/{caseId}/timeline}: the case's history, fifty entries at a time. */
@RestController
class TimelineEndpoint {

  private static final int SIZE = 50;

  private final Reading reading;

  TimelineEndpoint(Reading reading) {
    this.reading = reading;
  }

  @GetMapping("/v1/cases/{caseId}/timeline")
  Timeline timeline(
      Caller caller,
      @PathVariable CaseId caseId,
      @RequestParam(required = false) @Nullable String before,
      @RequestParam(defaultValue = "ALL") Timeline.Filter filter,
      @RequestParam(required = false) @Nullable LocalDate asOf) {
    return reading.ofCase(
        caller,
        Question.TIMELINE,
        caseId,
        asOf,
        view -> timeline(view, caseId, Optional.ofNullable(before).flatMap(Cursor::read), filter));
  }

  private static Timeline timeline(
      View view, CaseId caseId, Optional<Cursor> before, Timeline.Filter filter) {
    Map<String, Object> with = new HashMap<>();
    with.put("case", caseId.value());
    before.ifPresent(
        cursor -> {
          with.put("on", cursor.on());
          with.put("recordedAt", cursor.recordedAt());
          with.put("source", cursor.source());
          with.put("position", cursor.position());
        });
    String sql =
        """
        select *, position::text as place from {s}.timeline_entry
        where case_id = :case and %s and %s
        order by on_date desc, recorded_at desc, source desc, position desc limit %d
        """
            .formatted(
                where(filter),
                before.isPresent()
                    ? "(on_date, recorded_at, source, position) < (:on, :recordedAt, :source, :position)"
                    : "true",
                SIZE + 1);
    List<Row> rows = view.rows("timeline_entry", sql, with);
    if (rows.isEmpty() && !isVisible(view, caseId)) {
      throw new NoSuchCase();
    }
    List<Row> page = rows.subList(0, Math.min(SIZE, rows.size()));
    return new Timeline(
        page.stream().map(Timeline.Entry::of).toList(),
        rows.size() > SIZE ? Cursor.of(page.getLast()).text() : null);
  }

  private static boolean isVisible(View view, CaseId caseId) {
    return !view.rows(
            "case_header",
            "select case_id, patient_id from {s}.case_header where case_id = :case",
            Map.of("case", caseId.value()))
        .isEmpty();
  }

  private static String where(Timeline.Filter filter) {
    return switch (filter) {
      case ALL -> "true";
      case MILESTONES -> "milestone";
      case APPOINTMENTS, GOALS, REFERRALS, MDO -> "family = '" + filter.name() + "'";
    };
  }
}
