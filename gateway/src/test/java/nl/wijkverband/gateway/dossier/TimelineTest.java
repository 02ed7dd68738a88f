package nl.wijkverband.gateway.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkverband.gateway.dossier.TimelinePage.Entry;
import nl.wijkverband.gateway.words.FoldWords;
import nl.wijkverband.gateway.words.Wording;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:15:00Z");
  private final FoldWords words = Wording.FOLDS;

  @Test
  void routine_between_two_milestones_folds_into_one_line() {
    var entries =
        Stream.concat(
                Stream.of(entry("GOAL_REVISED", 1, true)),
                Stream.concat(
                    IntStream.rangeClosed(2, 8)
                        .mapToObj(days -> entry("APPOINTMENT_KEPT", days * 7, false)),
                    Stream.of(entry("GOAL_AGREED", 80, true))))
            .toList();

    var lines = Timeline.lines(entries, true, NOW);

    assertThat(lines).hasSize(3);
    assertThat(lines.get(1).isFold()).isTrue();
    assertThat(words.say(lines.get(1))).isEqualTo("7 contacten nagekomen, ma 28 sep – ma 9 nov");
  }

  @Test
  void different_routine_folds_apart() {
    var lines =
        Timeline.lines(
            List.of(
                entry("APPOINTMENT_KEPT", 1, false),
                entry("APPOINTMENT_PLANNED", 2, false),
                entry("APPOINTMENT_KEPT", 3, false)),
            true,
            NOW);

    assertThat(lines).extracting(line -> line.folded().size()).containsExactly(2, 1);
  }

  @Test
  void what_came_in_just_now_stands_by_itself() {
    var now = OffsetDateTime.parse("2026-11-23T09:14:30+01:00");
    var fresh =
        new Entry(
            "care-plans:9",
            "APPOINTMENT_KEPT",
            LocalDate.parse("2026-11-23"),
            now,
            Role.GP,
            false,
            null);

    var lines =
        Timeline.lines(
            List.of(
                fresh, entry("APPOINTMENT_KEPT", 7, false), entry("APPOINTMENT_KEPT", 8, false)),
            true,
            NOW);

    assertThat(lines).extracting(Timeline.Line::justNow).containsExactly(true, false);
  }

  @Test
  void when_much_comes_in_at_once_only_the_last_of_it_stands_out() {
    var caughtUp =
        IntStream.rangeClosed(1, 8)
            .mapToObj(
                days ->
                    new Entry(
                        "care-plans:" + days,
                        "APPOINTMENT_KEPT",
                        LocalDate.parse("2026-11-23").minusDays(days),
                        OffsetDateTime.parse("2026-11-23T09:14:30+01:00").minusSeconds(days),
                        Role.GP,
                        false,
                        null))
            .toList();

    var lines = Timeline.lines(caughtUp, true, NOW);

    assertThat(lines).extracting(Timeline.Line::justNow).containsExactly(true, true, true, false);
    assertThat(lines.getLast().folded()).hasSize(5);
  }

  @Test
  void what_is_no_routine_is_told_one_by_one() {
    var consents = List.of(entry("CONSENT_GIVEN", 1, false), entry("CONSENT_GIVEN", 2, false));

    assertThat(Timeline.lines(consents, true, NOW)).hasSize(2);
  }

  @Test
  void nothing_folds_when_one_looks_for_something() {
    var entries = List.of(entry("APPOINTMENT_KEPT", 1, false), entry("APPOINTMENT_KEPT", 2, false));

    assertThat(Timeline.lines(entries, false, NOW)).hasSize(2);
  }

  private static Entry entry(String kind, int daysAgo, boolean milestone) {
    LocalDate day = LocalDate.parse("2026-11-23").minusDays(daysAgo);
    return new Entry(
        "care-plans:" + daysAgo,
        kind,
        day,
        day.atTime(9, 0).atOffset(java.time.ZoneOffset.UTC),
        Role.GP,
        milestone,
        null);
  }
}
