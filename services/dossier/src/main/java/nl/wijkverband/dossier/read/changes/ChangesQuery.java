package nl.wijkverband.dossier.read.changes;

import static java.util.stream.Collectors.summingInt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wijkverband.dossier.read.Row;
import nl.wijkverband.dossier.read.View;
import nl.wijkverband.dossier.read.timeline.Timeline;
import nl.wijkverband.platform.access.NoSuchCase;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the entries of the timeline a discussion did not know. Positions decide and no clocks: what
 * arrived late is a change, however long ago it happened or was recorded.
 */
@Component
public class ChangesQuery {

  private static final String UNKNOWN_TO_ALL = "{}";

  private static final String NOT_KNOWN =
      "position > coalesce((cast(:%s as jsonb) ->> source)::bigint, 0)";

  /** Since that discussion, or since the last one that was closed. */
  Changes since(View view, CaseId caseId, @Nullable SubmissionId since, @Nullable SubmissionId to) {
    mustBeVisible(view, caseId);
    List<Row> discussions = discussions(view, caseId);
    Optional<Row> from =
        since == null
            ? discussions.stream().filter(ChangesQuery::isClosed).reduce(ChangesQuery::later)
            : Optional.of(of(since, discussions));
    return between(
        view, caseId, from, to == null ? Optional.empty() : Optional.of(of(to, discussions)));
  }

  /** What this submission is about: since the discussion before its own, and up to its own. */
  public Changes before(View view, CaseId caseId, @Nullable UUID submissionId) {
    List<Row> discussions = discussions(view, caseId);
    Predicate<Row> own = row -> row.uuid("submission_id").equals(submissionId);
    return between(
        view,
        caseId,
        discussions.stream()
            .takeWhile(own.negate())
            .filter(ChangesQuery::isClosed)
            .reduce(ChangesQuery::later),
        discussions.stream().filter(own).findFirst());
  }

  private static Changes between(View view, CaseId caseId, Optional<Row> from, Optional<Row> upTo) {
    Map<String, Object> with = new HashMap<>();
    with.put("case", caseId.value());
    with.put("from", from.map(row -> row.text("known")).orElse(UNKNOWN_TO_ALL));
    upTo.ifPresent(row -> with.put("upTo", row.text("known")));
    String sql =
        """
        select *, position::text as place from {s}.timeline_entry
        where case_id = :case and %s and %s
        order by on_date desc, recorded_at desc, source desc, position desc
        """
            .formatted(
                NOT_KNOWN.formatted("from"),
                upTo.isPresent() ? "not " + NOT_KNOWN.formatted("upTo") : "true");
    List<Timeline.Entry> entries =
        view.rows("timeline_entry", sql, with).stream().map(Timeline.Entry::of).toList();
    return new Changes(
        from.map(row -> new Changes.Since(row.uuid("submission_id"), row.moment("opened_at")))
            .orElse(null),
        entries,
        entries.stream()
            .collect(
                Collectors.groupingBy(Timeline.Entry::kind, TreeMap::new, summingInt(entry -> 1))));
  }

  private static void mustBeVisible(View view, CaseId caseId) {
    var header =
        view.rows(
            "case_header",
            "select case_id, patient_id from {s}.case_header where case_id = :case",
            Map.of("case", caseId.value()));
    if (header.isEmpty()) {
      throw new NoSuchCase();
    }
  }

  private static List<Row> discussions(View view, CaseId caseId) {
    return view.rows(
        "discussion",
        "select * from {s}.discussion where case_id = :case order by position",
        Map.of("case", caseId.value()));
  }

  private static Row of(SubmissionId submission, List<Row> discussions) {
    return discussions.stream()
        .filter(row -> row.uuid("submission_id").equals(submission.value()))
        .findFirst()
        .orElseThrow(NoSuchCase::new);
  }

  private static boolean isClosed(Row discussion) {
    return discussion.findMoment("closed_at") != null;
  }

  private static Row later(Row earlier, Row later) {
    return later;
  }
}
