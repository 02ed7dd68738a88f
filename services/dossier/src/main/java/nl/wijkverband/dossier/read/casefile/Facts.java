package nl.wijkverband.dossier.read.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkverband.dossier.read.Row;
import nl.wijkverband.dossier.read.View;
import nl.wijkverband.dossier.read.timeline.Timeline;

/** What stands in the case beside its lists: of some kinds the last, of others the last ten. */
record Facts(View view) {

  /** What stands until the same is said again, in the order its service said it. */
  private static final List<String> LAST =
      List.of(
          "ACUTE_RISK_CHECKED",
          "ACUTE_RISK_DEALT_WITH",
          "MEDICAL_EXAMINATION_RECORDED",
          "ALK_HYPOTHESIS_STATED",
          "ELIGIBILITY_ASSESSED",
          "SEVERITY_DECIDED",
          "ROUTE_CHOSEN",
          "WAITING_TIME_RECORDED",
          "PLAN_EVALUATED");

  private static final List<String> LAST_TEN =
      List.of("SCEGS_NOTE_ADDED", "ACTIVATION_NOTE_RECORDED", "UNPLANNED_CONTACT_RECORDED");

  private static final int WEEKS = 12;

  private static final String SQL =
      """
      select * from (
        select t.*, t.position::text as place,
          row_number() over (partition by t.kind order by t.position desc) as last,
          row_number() over (partition by t.kind order by t.on_date desc, t.position desc) as newest
        from {s}.timeline_entry t
        where t.case_id = :case and t.kind in (:last, :lastTen)) t
      where (kind in (:last) and last = 1) or (kind in (:lastTen) and newest <= 10)
      order by on_date desc, recorded_at desc, source desc, position desc
      """;

  private static final String CONTACTS =
      """
      select count(*) filter (where on_date > :from) as lately,
        count(*) filter (where on_date <= :from and on_date > :before) as earlier
      from {s}.timeline_entry
      where case_id = :case and kind = 'UNPLANNED_CONTACT_RECORDED' and on_date <= :today
      """;

  List<Timeline.Entry> of(CaseFileQuery.OneCase one) {
    return view
        .rows(
            "timeline_entry", SQL, Map.of("case", one.caseId(), "last", LAST, "lastTen", LAST_TEN))
        .stream()
        .map(Timeline.Entry::of)
        .toList();
  }

  CaseFile.UnplannedContacts unplannedContacts(CaseFileQuery.OneCase one) {
    LocalDate today = view.today();
    Row row =
        view.total(
            CONTACTS,
            Map.of(
                "case", one.caseId(),
                "today", today,
                "from", today.minusWeeks(WEEKS),
                "before", today.minusWeeks(2 * WEEKS)));
    return new CaseFile.UnplannedContacts(row.number("lately"), row.number("earlier"));
  }
}
