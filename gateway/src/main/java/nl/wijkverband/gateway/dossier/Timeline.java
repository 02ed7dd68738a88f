package nl.wijkverband.gateway.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkverband.gateway.dossier.TimelinePage.Entry;

/** Milestones one by one; the routine between them folded together per kind. */
public final class Timeline {
  private static final Duration JUST_NOW = Duration.ofMinutes(2);

  /** When much comes in at once, only the last of it stands out. */
  private static final int MOST_JUST_NOW = 3;

  private static final Set<String> ROUTINE =
      Set.of(
          "APPOINTMENT_KEPT",
          "APPOINTMENT_PLANNED",
          "APPOINTMENT_CANCELLED",
          "FOLLOW_UP_INTERVAL_AGREED",
          "UNPLANNED_CONTACT_RECORDED");

  private Timeline() {}

  /** One line of the timeline: a fact by itself, or several of a kind folded. */
  public record Line(Entry entry, List<Entry> folded, boolean justNow) {

    /** Whether this line stands for several facts. */
    public boolean isFold() {
      return folded.size() > 1;
    }

    /** The oldest of what is folded. */
    public Entry oldest() {
      return folded.getLast();
    }
  }

  /** The lines of a stretch, newest first. What came in just now always stands by itself. */
  public static List<Line> lines(List<Entry> entries, boolean fold, Instant now) {
    var lines = new ArrayList<Line>();
    var routine = new ArrayList<Entry>();
    Set<Entry> news = news(entries, now);
    for (Entry entry : entries) {
      boolean justNow = news.contains(entry);
      if (fold && !entry.milestone() && !justNow && ROUTINE.contains(entry.kind())) {
        routine.add(entry);
      } else {
        folded(routine, lines);
        lines.add(new Line(entry, List.of(entry), justNow));
      }
    }
    folded(routine, lines);
    return lines;
  }

  private static void folded(List<Entry> routine, List<Line> lines) {
    Map<String, List<Entry>> byKind = new LinkedHashMap<>();
    routine.forEach(
        entry -> byKind.computeIfAbsent(entry.kind(), kind -> new ArrayList<>()).add(entry));
    byKind.values().forEach(some -> lines.add(new Line(some.getFirst(), List.copyOf(some), false)));
    routine.clear();
  }

  private static Set<Entry> news(List<Entry> entries, Instant now) {
    OffsetDateTime since = now.minus(JUST_NOW).atOffset(ZoneOffset.UTC);
    return entries.stream()
        .filter(entry -> entry.recordedAt() != null && entry.recordedAt().isAfter(since))
        .sorted(Comparator.comparing(Entry::recordedAt).reversed())
        .limit(MOST_JUST_NOW)
        .collect(Collectors.toSet());
  }
}
