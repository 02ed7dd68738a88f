package nl.wijkverband.gateway.words;

import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkverband.gateway.dossier.TimelinePage.Entry;
import org.jspecify.annotations.Nullable;

/** Tells how a case went through the MDO. */
final class MdoTelling {
  private final Telling telling;

  MdoTelling(Telling telling) {
    this.telling = telling;
  }

  Optional<Told> tell(Entry entry) {
    return Optional.ofNullable(sentence(entry));
  }

  private @Nullable Told sentence(Entry entry) {
    return switch (entry.kind()) {
      case "CASE_SUBMITTED" -> telling.told(entry, "users", telling.quoted(entry, "question"));
      case "CASE_PUT_ON_AGENDA" -> agenda(entry);
      case "CASE_TAKEN_OFF_AGENDA" ->
          telling.told(
              entry, "calendar-off", telling.labelled(entry, "reason", "timeline.because"));
      case "DISCUSSION_OPENED" -> telling.told(entry, "messages", null);
      case "ADVICE_GIVEN" -> telling.told(entry, "message-2", advice(entry));
      case "ACTION_AGREED" -> action(entry);
      case "ACTION_DONE" -> telling.told(entry, "checkbox", entry.text("result"));
      case "DISCUSSION_CLOSED" -> telling.told(entry, "circle-check", entry.text("closingRound"));
      case "ADVICE_ANSWERED" -> answer(entry);
      default -> null;
    };
  }

  private Told agenda(Entry entry) {
    String at = telling.moment(entry, "meetingAt");
    return telling.quiet(
        at == null
            ? telling.say("timeline.CASE_PUT_ON_AGENDA")
            : telling.say("timeline.CASE_PUT_ON_AGENDA.at", at),
        "calendar",
        null);
  }

  /** What was advised; the head a reader most likely acts on comes first. */
  private static @Nullable String advice(Entry entry) {
    return Stream.of(
            "policy",
            "agreements",
            "collaboration",
            "body",
            "mind",
            "social",
            "society",
            "practitioner",
            "organisation")
        .flatMap(head -> Stream.ofNullable(entry.text(head)))
        .findFirst()
        .orElseGet(() -> entry.text("discussion"));
  }

  private Told action(Entry entry) {
    String what = entry.text("what");
    String owner = telling.role(entry, "role", "owner");
    return telling.quiet(
        what == null
            ? telling.say("timeline.ACTION_AGREED", owner)
            : telling.say("timeline.ACTION_AGREED.what", owner, what),
        "flag",
        telling.day(entry, "due", "timeline.due"));
  }

  private Told answer(Entry entry) {
    String answer = telling.coded(entry, "answer", "timeline.ADVICE_ANSWERED.");
    return telling.quiet(
        answer == null ? telling.say("timeline.ADVICE_ANSWERED") : answer,
        "message-2",
        telling.quoted(entry, "patientWords"));
  }
}
