package nl.wijkverband.messaging.http;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkverband.vocabulary.PractitionerRef;

/** Requests as a form would send them. */
final class Bodies {

  static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

  private Bodies() {}

  static Map<String, Object> conversation(String text, PractitionerRef... with) {
    return with(
        "category", "MOTIVATION", "participants", List.of(with), "text", text, "urgent", false);
  }

  static Map<String, Object> message(String text) {
    return with("text", text, "urgent", false);
  }

  static Map<String, Object> urgently(Map<String, Object> body) {
    return but(but(body, "urgent", true), "urgentReason", "Dit kan niet wachten");
  }

  /** Reachable at every moment of the week, but on these days. */
  static Map<String, Object> always(LocalDate... away) {
    return with(
        "days",
        Stream.of(DayOfWeek.values())
            .map(day -> Map.of("day", day.name(), "from", "00:00", "until", "23:59:59.999999999"))
            .toList(),
        "absences",
        Stream.of(away).map(day -> Map.of("from", day, "until", day)).toList(),
        "urgentBy",
        "INBOX");
  }

  /** Away today and tomorrow, so that whatever is said now waits. */
  static Map<String, Object> away() {
    return always(TODAY, TODAY.plusDays(1));
  }

  /** A body of these names and values; a later one replaces an earlier of the same name. */
  static Map<String, Object> with(Object... namesAndValues) {
    Map<String, Object> body = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      body.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return body;
  }

  static Map<String, Object> but(Map<String, Object> body, String name, Object value) {
    Map<String, Object> changed = new HashMap<>(body);
    changed.put(name, value);
    return changed;
  }

  static Map<String, Object> without(Map<String, Object> body, String name) {
    Map<String, Object> changed = new HashMap<>(body);
    changed.remove(name);
    return changed;
  }
}
