package nl.wijkverband.dossier.read.followup;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wijkverband.dossier.read.Page;
import nl.wijkverband.dossier.read.Patient;
import nl.wijkverband.dossier.read.Row;
import nl.wijkverband.dossier.read.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks for the follow-ups in one state without loading the wijk: each state is a condition on
 * indexed dates. A test holds these conditions against {@link FollowUpState}.
 */
@Component
class FollowUpBoardQuery {

  private final Clock clock;
  private final FollowUpTerms terms;

  FollowUpBoardQuery(Clock clock, FollowUpTerms terms) {
    this.clock = clock;
    this.terms = terms;
  }

  FollowUpBoard board(View view, @Nullable FollowUpState state, Page page) {
    LocalDate today = LocalDate.now(clock);
    Map<String, Object> day = FollowUp.parameters(today, terms);
    Map<FollowUpState, Integer> counts = counts(view, day);
    List<FollowUpBoard.Item> items =
        items(view, state, page, day).stream()
            .map(
                row ->
                    new FollowUpBoard.Item(
                        row.caseId(),
                        Patient.of(row, today),
                        row.text("practice_name"),
                        FollowUp.of(row, today, terms)))
            .toList();
    int total =
        state != null
            ? counts.getOrDefault(state, 0)
            : counts.values().stream().mapToInt(Integer::intValue).sum();
    return new FollowUpBoard(
        counts, terms.version(), items, page.number(), Page.count(total), total);
  }

  private static Map<FollowUpState, Integer> counts(View view, Map<String, Object> day) {
    String columns =
        Arrays.stream(FollowUpState.values())
            .map(
                s ->
                    "count(*) filter (where %s) as %s"
                        .formatted(FollowUpConditions.of(s), s.name()))
            .collect(joining(", "));
    Row row =
        view.total(
            "select %s from {s}.follow_up f cross join %s".formatted(columns, FollowUp.PLANNED),
            day);
    Map<FollowUpState, Integer> counts = new EnumMap<>(FollowUpState.class);
    for (FollowUpState state : FollowUpState.values()) {
      int count = row.number(state.name().toLowerCase(Locale.ROOT));
      if (count > 0) {
        counts.put(state, count);
      }
    }
    return counts;
  }

  private static List<Row> items(
      View view, @Nullable FollowUpState state, Page page, Map<String, Object> day) {
    String sql =
        """
        select f.*, planned.*, h.initials, h.practice_name
        from {s}.follow_up f join {s}.case_header h using (case_id) cross join %s
        where %s order by f.closed, f.due_on, f.case_id, f.practitioner_id limit %d offset %d
        """
            .formatted(
                FollowUp.PLANNED,
                state == null ? "true" : FollowUpConditions.of(state),
                Page.SIZE,
                page.offset());
    return view.rows("follow_up", sql, day);
  }
}
