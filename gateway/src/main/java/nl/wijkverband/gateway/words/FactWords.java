package nl.wijkverband.gateway.words;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkverband.gateway.dossier.TimelinePage.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything a fact holds, part by part, for who wants to read more than its sentence. */
@Component
public class FactWords {
  private static final Map<String, List<String>> PARTS =
      Map.ofEntries(
          Map.entry("ACUTE_RISK_CHECKED", List.of("note")),
          Map.entry("ACUTE_RISK_DEALT_WITH", List.of("howDealtWith")),
          Map.entry(
              "MEDICAL_EXAMINATION_RECORDED",
              List.of("examined", "findings", "somaticComorbidity", "toldBack")),
          Map.entry("ALK_HYPOTHESIS_STATED", List.of("reasoning")),
          Map.entry(
              "ELIGIBILITY_ASSESSED",
              List.of(
                  "criteria", "exclusions", "stabiliseFirst", "lookAgainOn", "ageOverrideReason")),
          Map.entry(
              "SEVERITY_DECIDED",
              List.of(
                  "judgements",
                  "proposed",
                  "reasonToDiffer",
                  "predisposing",
                  "precipitating",
                  "relationWithCare")),
          Map.entry("ROUTE_CHOSEN", List.of("reason")),
          Map.entry("WAITING_TIME_RECORDED", List.of("waitingSince")),
          Map.entry("PLAN_EVALUATED", List.of("functioning", "reason", "nextEvaluationOn")),
          Map.entry(
              "SCEGS_NOTE_ADDED",
              List.of("somatic", "behavioural", "social", "cognitive", "emotional")),
          Map.entry("ACTIVATION_NOTE_RECORDED", List.of("emphasis", "note")));

  private static final Map<String, String> CODES =
      Map.of(
          "criteria", "criterion.",
          "exclusions", "exclusion.",
          "proposed", "level.",
          "emphasis", "emphasis.");

  private final Words words;
  private final Days days;

  FactWords(Words words, Days days) {
    this.words = words;
    this.days = days;
  }

  /** One part with its name. */
  public record Part(String name, List<String> lines) {}

  /** The parts this role may see, in the order one reads them. */
  public List<Part> parts(Entry fact) {
    return PARTS.getOrDefault(fact.kind(), List.of()).stream()
        .flatMap(name -> part(name, fact.part(name)).stream())
        .toList();
  }

  private Optional<Part> part(String name, @Nullable Object value) {
    List<String> lines =
        value instanceof Collection<?> several
            ? several.stream().map(each -> line(name, each)).toList()
            : value == null || String.valueOf(value).isBlank()
                ? List.of()
                : List.of(line(name, value));
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Part(words.say("fact." + name), lines));
  }

  private String line(String name, Object value) {
    if (value instanceof Map<?, ?> judgement) {
      String factor = "factor." + judgement.get("factor");
      return words
          .find(factor + ".short")
          .map(
              what ->
                  words.say(
                      "fact.judgement",
                      what,
                      words.find(factor + "." + judgement.get("level")).orElse("")))
          .orElse("");
    }
    String text = String.valueOf(value);
    String prefix = CODES.get(name);
    if (prefix != null) {
      return words.find(prefix + text).orElse("");
    }
    return name.endsWith("On") || name.endsWith("Since") ? date(text) : text;
  }

  private String date(String text) {
    try {
      return days.dayWithDistance(LocalDate.parse(text));
    } catch (DateTimeParseException noDate) {
      return text;
    }
  }
}
