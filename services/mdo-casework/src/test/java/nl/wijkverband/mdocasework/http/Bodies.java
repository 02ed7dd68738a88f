package nl.wijkverband.mdocasework.http;

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

  static Map<String, Object> meeting(OffsetDateTime at, PractitionerRef... participants) {
    return with(
        "at", at, "minutes", 60, "place", "Wijkcentrum", "participants", List.of(participants));
  }

  static Map<String, Object> submission(LocalDate on) {
    return with(
        "purpose",
        "CLARIFY_PROBLEM",
        "question",
        "Hoe voorkomen we dat Samira weer gaat vermijden?",
        "introduction",
        "Samira Verzonnen, 20 jaar, pijn in armen en benen",
        "submittedOn",
        on);
  }

  static Map<String, Object> place(Object caseId, String submissionId, int order) {
    return with("caseId", caseId, "submissionId", submissionId, "order", order, "minutes", 15);
  }

  static Map<String, Object> advice(LocalDate on) {
    return with(
        "discussion", "Besproken hoe een tegenslag gaat", "mind", "Een kleine stap", "givenOn", on);
  }

  static Map<String, Object> action(PractitionerRef owner, LocalDate due, LocalDate agreedOn) {
    return with("what", "De POH bellen", "owner", owner, "due", due, "agreedOn", agreedOn);
  }

  static Map<String, Object> closure(OffsetDateTime at) {
    return with("closingRound", "Iedereen kan verder", "closedAt", at);
  }

  static Map<String, Object> completion(LocalDate on) {
    return with("result", "Elke eerste maandag", "doneOn", on);
  }

  static Map<String, Object> answer(LocalDate on) {
    return with("answer", "AGREES_PARTLY", "patientWords", "School doe ik zelf", "answeredOn", on);
  }

  static OffsetDateTime at(int days, int hour) {
    return TODAY.plusDays(days).atTime(LocalTime.of(hour, 0)).atZone(DUTCH).toOffsetDateTime();
  }

  /** A body of these names and values. */
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
