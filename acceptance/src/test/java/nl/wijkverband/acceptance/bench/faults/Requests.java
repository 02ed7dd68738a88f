package nl.wijkverband.acceptance.bench.faults;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkverband.acceptance.stage.Days;
import nl.wijkverband.acceptance.stage.Practitioner;

/** A step of the plan as a request about a case that is there. */
final class Requests {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final int SLOTS_A_DAY = 16;
  private static final int FIRST_DAY = 300;

  private Requests() {}

  /**
   * The request for this step.
   *
   * @param about the id of what the step follows on, empty when it is about the case
   */
  static Request of(Step step, OpenedCase on, String about) {
    var base = "/v1/cases/" + on.caseId();
    var missed = base + "/appointments/" + about;
    var talk = base + "/conversations";
    return switch (step.kind()) {
      case SCORE -> request(step, on, base + "/health-scores", score(step));
      case SCEGS -> request(step, on, base + "/scegs-notes", scegs(step));
      case CONTACT -> request(step, on, base + "/unplanned-contacts", contact(step));
      case ACTIVATION -> request(step, on, base + "/activation-notes", activation(step));
      case GOAL -> request(step, on, base + "/goals", goal(step));
      case PLAN -> request(step, on, base + "/appointments", appointments(step));
      case KEEP -> request(step, on, missed + "/attendance", Map.of());
      case MISS -> request(step, on, missed + "/no-show", Map.of("note", step.marker()));
      case CALL -> request(step, on, missed + "/no-show/calls", call(step));
      case LETTER ->
          request(step, on, missed + "/no-show/letter", Map.of("sentOn", day(step, 2).toString()));
      case AGENDA ->
          request(step, on, "/v1/meetings/" + on.meetingId() + "/agenda", place(step, on));
      case TALK -> request(step, on, talk, talk(step));
      case MESSAGE -> request(step, on, talk + "/" + about + "/messages", message(step));
      case REGISTER, OPEN, GIVE_ACCESS, CONSENT, KERNTEAM, MEETING, SUBMIT ->
          throw new IllegalArgumentException("only sent to set the stage: " + step.kind());
    };
  }

  private static Request request(Step step, OpenedCase on, String path, Map<String, ?> body) {
    return Request.of(
        step.kind(), step.count(), step.who(), path, on.caseId(), step.marker(), body);
  }

  private static Map<String, ?> score(Step step) {
    return Map.of(
        "score", step.value() % 11,
        "measuredOn", Days.ago(step.value() % 290),
        "neededForOneMore", step.marker());
  }

  private static Map<String, ?> scegs(Step step) {
    return Map.of(
        "somatic", "Pijn, " + step.marker(),
        "social", step.marker(),
        "contactOn", Days.ago(step.value() % 290));
  }

  private static Map<String, ?> contact(Step step) {
    return Map.of(
        "practitionerId", step.who().id(),
        "form", "TELEPHONE",
        "about", step.marker(),
        "at", Days.at(Days.ago(1 + step.value() % 290), 9));
  }

  private static Map<String, ?> activation(Step step) {
    return Map.of(
        "emphasis", List.of("PACING"),
        "note", step.marker(),
        "sessionOn", Days.ago(step.value() % 290));
  }

  private static Map<String, ?> goal(Step step) {
    return Map.of(
        "wording", step.marker(),
        "domain", "BODY",
        "horizon", "MIDDLE",
        "helpers", List.of("PHYSIOTHERAPIST"),
        "proposedOn", Days.ago(step.value() % 290));
  }

  private static Map<String, ?> appointments(Step step) {
    var all = new ArrayList<Map<String, ?>>();
    for (int nth = 0; nth < step.count(); nth++) {
      all.add(
          Map.of(
              "practitionerId", step.who().id(),
              "at", moment(step.value() + nth, 0),
              "minutes", 30));
    }
    return Map.of("appointments", all);
  }

  private static Map<String, ?> call(Step step) {
    return Map.of("reached", false, "calledAt", moment(step.value(), 1));
  }

  private static String moment(int slot, int daysLater) {
    return LocalDate.now(ZONE)
        .minusDays(FIRST_DAY - slot / SLOTS_A_DAY - daysLater)
        .atTime(LocalTime.of(8, 0).plusMinutes(30L * (slot % SLOTS_A_DAY)))
        .atZone(ZONE)
        .toOffsetDateTime()
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  private static LocalDate day(Step step, int daysLater) {
    return LocalDate.now(ZONE).minusDays(FIRST_DAY - step.value() / SLOTS_A_DAY - daysLater);
  }

  private static Map<String, ?> place(Step step, OpenedCase on) {
    return Map.of(
        "caseId",
        on.caseId(),
        "submissionId",
        on.submissionId(),
        "order",
        1 + step.value() % 99,
        "minutes",
        5 + step.value() % 116);
  }

  private static Map<String, ?> talk(Step step) {
    var others = Plan.TEAM.stream().filter(one -> one != step.who()).map(Practitioner::ref);
    var body = new TreeMap<String, Object>(message(step));
    body.put("category", "NO_SHOW");
    body.put("participants", others.limit(1 + step.value() % 3).toList());
    return body;
  }

  private static Map<String, ?> message(Step step) {
    return Map.of("text", step.marker(), "urgent", false);
  }
}
