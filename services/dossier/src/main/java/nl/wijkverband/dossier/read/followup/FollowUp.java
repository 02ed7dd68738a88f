package nl.wijkverband.dossier.read.followup;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import nl.wijkverband.dossier.read.Row;
import nl.wijkverband.vocabulary.DutchTime;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/** The follow-up of one case by one practitioner, with the state it has today. */
public record FollowUp(
    PractitionerRef practitioner,
    int minWeeks,
    int maxWeeks,
    FollowUpState state,
    @Nullable LocalDate lastContact,
    LocalDate startsOn,
    LocalDate dueOn,
    @Nullable OffsetDateTime plannedAt,
    @Nullable Long weeksSinceContact) {

  /**
   * The columns {@link #of} reads, with the first appointment planned from today on. Needs the
   * parameters of {@link #parameters}.
   */
  public static final String PLANNED =
      """
      lateral (select min(a.at) as planned_at,
          (min(a.at) at time zone 'Europe/Amsterdam')::date as planned_on
        from {s}.appointment a
        where a.case_id = f.case_id and a.practitioner_id = f.practitioner_id
          and a.state = 'PLANNED' and a.at >= :startOfToday) planned
      """;

  /** What {@link #PLANNED} and the predicates of the board need to know of the day. */
  public static Map<String, Object> parameters(LocalDate today, FollowUpTerms terms) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("today", today);
    parameters.put("soon", today.plusDays(terms.dueSoonDays()));
    parameters.put("startOfToday", today.atStartOfDay(DutchTime.ZONE).toOffsetDateTime());
    return parameters;
  }

  /** Of a row of {@code follow_up} joined with {@link #PLANNED}. */
  public static FollowUp of(Row row, LocalDate today, FollowUpTerms terms) {
    LocalDate lastContact = row.findDate("last_contact");
    LocalDate dueOn = row.date("due_on");
    var facts =
        new FollowUpState.Facts(
            row.flag("closed"),
            row.flag("paused"),
            row.flag("no_show_open"),
            dueOn,
            row.findDate("planned_on"));
    return new FollowUp(
        row.person("practitioner"),
        row.number("min_weeks"),
        row.number("max_weeks"),
        FollowUpState.of(facts, today, terms),
        lastContact,
        row.date("starts_on"),
        dueOn,
        row.findMoment("planned_at"),
        lastContact == null ? null : ChronoUnit.WEEKS.between(lastContact, today));
  }
}
