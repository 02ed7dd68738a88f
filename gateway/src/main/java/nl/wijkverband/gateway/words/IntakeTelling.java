package nl.wijkverband.gateway.words;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkverband.gateway.dossier.TimelinePage.Entry;
import org.jspecify.annotations.Nullable;

/** Tells the way from the complaint to the route. */
final class IntakeTelling {
  private final Telling telling;

  IntakeTelling(Telling telling) {
    this.telling = telling;
  }

  Optional<Told> tell(Entry entry) {
    return Optional.ofNullable(sentence(entry));
  }

  private @Nullable Told sentence(Entry entry) {
    return switch (entry.kind()) {
      case "ACUTE_RISK_CHECKED" -> risk(entry);
      case "ACUTE_RISK_DEALT_WITH" ->
          telling.told(entry, "shield-check", entry.text("howDealtWith"));
      case "MEDICAL_EXAMINATION_RECORDED" ->
          telling.told(
              entry, "stethoscope", telling.labelled(entry, "toldBack", "timeline.told-back"));
      case "ALK_HYPOTHESIS_STATED" -> telling.told(entry, "file-text", entry.text("reasoning"));
      case "ELIGIBILITY_ASSESSED" -> eligibility(entry);
      case "SEVERITY_DECIDED" -> severity(entry);
      case "ROUTE_CHOSEN" -> route(entry);
      case "WAITING_TIME_RECORDED" -> waiting(entry);
      case "SCEGS_NOTE_ADDED" -> scegs(entry);
      case "PATIENT_ACCESS_GIVEN" -> telling.told(entry, "user", null);
      default -> null;
    };
  }

  private Told risk(Entry entry) {
    String note = entry.text("note");
    if (entry.part("found") == null) {
      return Boolean.TRUE.equals(entry.part("acute"))
          ? new Told(telling.say("timeline.ACUTE_RISK_CHECKED.acute"), note, "alert-triangle", true)
          : telling.told(entry, "shield-check", note);
    }
    List<String> found = telling.codes(entry, "found", "risk.");
    return found.isEmpty()
        ? telling.quiet(telling.say("timeline.ACUTE_RISK_CHECKED.none"), "shield-check", note)
        : new Told(
            telling.say("timeline.ACUTE_RISK_CHECKED.found", Lists.spoken(found)),
            note,
            "alert-triangle",
            true);
  }

  private Told eligibility(Entry entry) {
    String outcome = telling.coded(entry, "outcome", "timeline.ELIGIBILITY_ASSESSED.");
    return telling.quiet(
        outcome == null ? telling.say("timeline.ELIGIBILITY_ASSESSED") : outcome,
        "checkbox",
        Telling.joined(
            telling.labelled(entry, "stabiliseFirst", "timeline.stabilise-first"),
            telling.day(entry, "lookAgainOn", "timeline.look-again")));
  }

  private Told severity(Entry entry) {
    String decided = telling.coded(entry, "decided", "level.");
    String reason = entry.text("reasonToDiffer");
    String proposed = telling.coded(entry, "proposed", "level.");
    return telling.quiet(
        decided == null
            ? telling.say("timeline.SEVERITY_DECIDED")
            : telling.say("timeline.SEVERITY_DECIDED.level", decided),
        "chart-line",
        reason == null || proposed == null
            ? null
            : telling.say("timeline.differs", proposed, reason));
  }

  private Told route(Entry entry) {
    String route = telling.coded(entry, "route", "route.");
    return telling.quiet(
        route == null
            ? telling.say("timeline.ROUTE_CHOSEN")
            : telling.say("timeline.ROUTE_CHOSEN.route", route),
        "flag",
        telling.labelled(entry, "reason", "timeline.because"));
  }

  private Told waiting(Entry entry) {
    String waitsFor = entry.text("waitsFor");
    String sentence =
        waitsFor == null
            ? telling.say("timeline.WAITING_TIME_RECORDED")
            : telling.say("timeline.WAITING_TIME_RECORDED.for", waitsFor);
    return telling.quiet(
        sentence,
        "clock",
        Telling.joined(
            expected(entry), telling.day(entry, "waitingSince", "timeline.waiting-since")));
  }

  // What stood on a timeline before November 2026 has one number.
  private @Nullable String expected(Entry entry) {
    Object one = entry.part("expectedWeeks");
    if (!(entry.part("expected") instanceof Map<?, ?> weeks)) {
      return one == null ? null : telling.say("timeline.expected-weeks", one);
    }
    Object least = weeks.get("minWeeks");
    Object most = weeks.get("maxWeeks");
    return Objects.equals(least, most)
        ? telling.say("timeline.expected-weeks", most)
        : telling.say("timeline.expected-weeks.between", least, most);
  }

  private Told scegs(Entry entry) {
    List<String> about =
        Stream.of("somatic", "behavioural", "social", "cognitive", "emotional")
            .filter(part -> entry.text(part) != null)
            .map(part -> telling.say("scegs." + part))
            .toList();
    return telling.quiet(
        telling.say("timeline.SCEGS_NOTE_ADDED"),
        "messages",
        about.isEmpty() ? null : telling.say("timeline.about", Lists.spoken(about)));
  }
}
