package nl.wijkverband.dossier.read.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import nl.wijkverband.dossier.read.Page;
import nl.wijkverband.dossier.read.Patient;
import nl.wijkverband.dossier.read.Question;
import nl.wijkverband.dossier.read.Reading;
import nl.wijkverband.dossier.read.Row;
import nl.wijkverband.dossier.read.View;
import nl.wijkverband.dossier.read.followup.FollowUp;
import nl.wijkverband.dossier.read.followup.FollowUpTerms;
import nl.wijkverband.platform.command.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /v1/cases}: the cases the viewer has a relationship with, newest first. */
@RestController
class MyCasesEndpoint {

  // Only the cases on the page are looked into further.
  private static final String PAGE =
      """
      with h as materialized (
        select * from {s}.case_header where case_id in (select v.case_id from {s}.viewer v)
        order by opened_on desc, case_id limit :size offset :offset)
      select h.*, e.patient_words, m.practitioner as lead, n.open_no_shows, s.score,
        a.at as next_at, a.practitioner as next_practitioner, a.practitioner_id as next_id,
        f.practitioner_id, f.practitioner, f.min_weeks, f.max_weeks, f.starts_on, f.last_contact,
        f.due_on, f.no_show_open, f.paused, f.closed, planned.*
      from h
        left join {s}.explanation e on e.case_id = h.case_id
        left join {s}.team t on t.case_id = h.case_id
        left join {s}.team_member m on m.case_id = h.case_id and m.practitioner_id = t.lead_id
        left join lateral (select count(*) as open_no_shows from {s}.no_show n
          where n.case_id = h.case_id and n.open) n on true
        left join lateral (select s.score from {s}.health_score s where s.case_id = h.case_id
          order by s.measured_on desc, s.recorded_at desc limit 1) s on true
        left join lateral (select a.at, a.practitioner, a.practitioner_id from {s}.appointment a
          where a.case_id = h.case_id and a.state = 'PLANNED' and a.at >= :now
          order by a.at limit 1) a on true
        left join {s}.follow_up f on f.case_id = h.case_id and f.practitioner_id = :me
        left join %s on true
      order by h.opened_on desc, h.case_id
      """
          .formatted(FollowUp.PLANNED);

  private final Reading reading;
  private final Clock clock;
  private final FollowUpTerms terms;

  MyCasesEndpoint(Reading reading, Clock clock, FollowUpTerms terms) {
    this.reading = reading;
    this.clock = clock;
    this.terms = terms;
  }

  @GetMapping("/v1/cases")
  MyCases cases(Caller caller, @RequestParam(defaultValue = "0") int page) {
    return reading.list(caller, Question.CASES, view -> cases(view, new Page(page)));
  }

  private MyCases cases(View view, Page page) {
    LocalDate today = LocalDate.now(clock);
    int total =
        view.total("select count(distinct case_id) as total from {s}.viewer", Map.of())
            .number("total");
    Map<String, Object> with = FollowUp.parameters(today, terms);
    with.put("size", Page.SIZE);
    with.put("offset", page.offset());
    with.put("now", OffsetDateTime.now(clock));
    with.put("me", view.viewer().id().value());
    var items =
        view.rows("case_header", PAGE, with).stream().map(row -> item(row, view, today)).toList();
    return new MyCases(items, page.number(), Page.count(total), total);
  }

  private MyCases.Item item(Row row, View view, LocalDate today) {
    OffsetDateTime nextAt = row.findMoment("next_at");
    return new MyCases.Item(
        row.caseId(),
        Patient.briefly(row, today),
        row.secret("patient_words"),
        row.secret("complaint"),
        row.findPerson("lead"),
        row.number("open_no_shows"),
        nextAt == null
            ? null
            : new MyCases.NextAppointment(
                nextAt, row.person("next_practitioner"), view.isMe(row.uuid("next_id"))),
        row.findNumber("score"),
        row.findDate("due_on") == null ? null : FollowUp.of(row, today, terms));
  }
}
