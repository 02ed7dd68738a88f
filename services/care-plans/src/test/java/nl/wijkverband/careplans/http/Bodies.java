package nl.wijkverband.careplans.http;

import static nl.wijkverband.careplans.PlanA.GP;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkverband.vocabulary.PractitionerRef;

/** Requests as a form would send them, relative to today. */
final class Bodies {

  private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");
  static final LocalDate TODAY = LocalDate.now(DUTCH);

  private Bodies() {}

  static Map<String, Object> kernteam(PractitionerRef... members) {
    return with(
        "members",
        List.of(members),
        "leadId",
        GP.id(),
        "buurtteamConsidered",
        true,
        "formedOn",
        TODAY.minusDays(60));
  }

  static Map<String, Object> goal(String wording) {
    return with(
        "wording",
        wording,
        "domain",
        "BODY",
        "horizon",
        "MIDDLE",
        "measuredBy",
        "Aantal dagen zonder krukken",
        "helpers",
        List.of("PHYSIOTHERAPIST"),
        "proposedOn",
        TODAY.minusDays(30));
  }

  static Map<String, Object> agreement() {
    return with("agreedOn", TODAY.minusDays(28));
  }

  static Map<String, Object> revision(String wording) {
    return with("wording", wording, "reason", "Kleinere stap", "revisedOn", TODAY.minusDays(7));
  }

  static Map<String, Object> evaluation() {
    return with(
        "goals",
        List.of(),
        "functioning",
        "Loopt een uur",
        "outcome",
        "GOES_ON",
        "nextEvaluationOn",
        TODAY.plusWeeks(8),
        "evaluatedOn",
        TODAY);
  }

  static Map<String, Object> interval(PractitionerRef practitioner) {
    return with("practitionerId", practitioner.id(), "minWeeks", 2, "maxWeeks", 4, "from", TODAY);
  }

  static Map<String, Object> appointment(PractitionerRef practitioner, OffsetDateTime at) {
    return with("appointments", List.of(item(practitioner, at)));
  }

  static Map<String, Object> item(PractitionerRef practitioner, OffsetDateTime at) {
    return with("practitionerId", practitioner.id(), "at", at, "minutes", 30);
  }

  static OffsetDateTime at(int days, int hour) {
    return TODAY.plusDays(days).atTime(LocalTime.of(hour, 0)).atZone(DUTCH).toOffsetDateTime();
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
