package nl.wijkverband.dossier.read.today;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkverband.dossier.read.Patient;
import nl.wijkverband.dossier.read.Row;
import nl.wijkverband.dossier.read.View;
import nl.wijkverband.dossier.read.followup.FollowUpTerms;
import nl.wijkverband.vocabulary.DutchTime;
import org.springframework.stereotype.Component;

/** Gathers the tasks of one person, one statement per source. */
@Component
class TodayQuery {

  private static final int NEWS_DAYS = 7;

  private final Clock clock;
  private final FollowUpTerms terms;

  TodayQuery(Clock clock, FollowUpTerms terms) {
    this.clock = clock;
    this.terms = terms;
  }

  Today read(View view) {
    LocalDate today = LocalDate.now(clock);
    return switch (view.viewer().role()) {
      // A coordinator's work is on the board.
      case COORDINATOR -> new Today(List.of(), List.of(), List.of());
      case PATIENT -> new OwnToday(view, today).read();
      default -> ofProfessional(view, today);
    };
  }

  private Today ofProfessional(View view, LocalDate today) {
    Tasks tasks = new Tasks(view, today, parameters(view, today));
    AskedTasks asked = new AskedTasks(view, today);
    List<Row> appointments = tasks.appointments();
    OffsetDateTime now = OffsetDateTime.now(clock);
    List<Today.Task> all = new ArrayList<>();
    Stream.of(
            tasks.noShows(),
            tasks.letters(),
            tasks.attendance(appointments, now),
            tasks.goals(),
            asked.asked(terms.dueSoonDays()),
            asked.plans(),
            asked.promised(),
            tasks.followUps(terms))
        .forEach(all::addAll);
    all.sort(
        Comparator.comparing(Today.Task::urgent)
            .reversed()
            .thenComparing(Today.Task::kind)
            .thenComparing(Today.Task::due, Comparator.nullsLast(Comparator.naturalOrder())));
    return new Today(all, mine(appointments, today), List.of());
  }

  private Map<String, Object> parameters(View view, LocalDate today) {
    Map<String, Object> with = new HashMap<>();
    with.put("me", view.viewer().id().value());
    with.put("practice", Tasks.isPractice(view.viewer().role()));
    with.put("startOfToday", today.atStartOfDay(DutchTime.ZONE).toOffsetDateTime());
    with.put("endOfToday", today.plusDays(1).atStartOfDay(DutchTime.ZONE).toOffsetDateTime());
    with.put("now", OffsetDateTime.now(clock));
    with.put(
        "newsFrom", today.minusDays(NEWS_DAYS).atStartOfDay(DutchTime.ZONE).toOffsetDateTime());
    return with;
  }

  private static List<Today.Appointment> mine(List<Row> appointments, LocalDate today) {
    return appointments.stream()
        .filter(row -> row.moment("at").toLocalDate().equals(today))
        .map(row -> appointment(row, today))
        .toList();
  }

  static Today.Appointment appointment(Row row, LocalDate today) {
    return new Today.Appointment(
        row.uuid("appointment_id"),
        row.caseId(),
        Patient.briefly(row, today),
        row.moment("at"),
        row.number("minutes"),
        row.text("state"),
        row.person("practitioner"));
  }
}
