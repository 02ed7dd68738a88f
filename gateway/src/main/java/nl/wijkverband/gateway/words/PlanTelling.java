package nl.wijkverband.gateway.words;

import java.util.List;
import java.util.Optional;
import nl.wijkverband.gateway.dossier.TimelinePage.Entry;
import org.jspecify.annotations.Nullable;

/** Tells how the plan went on, and what followed from a no-show. */
final class PlanTelling {
  private final Telling telling;

  PlanTelling(Telling telling) {
    this.telling = telling;
  }

  Optional<Told> tell(Entry entry) {
    return Optional.ofNullable(sentence(entry));
  }

  private @Nullable Told sentence(Entry entry) {
    return switch (entry.kind()) {
      case "PLAN_AGREEMENT_GIVEN" -> agreement(entry);
      case "PLAN_AGREED" -> telling.told(entry, "heart-handshake", null);
      case "PLAN_EVALUATED" -> evaluation(entry);
      case "UNPLANNED_CONTACT_RECORDED" -> contact(entry);
      case "ACTIVATION_NOTE_RECORDED" -> activation(entry);
      case "NO_SHOW_LETTER_ASKED" ->
          telling.told(entry, "mail", telling.day(entry, "sendBefore", "timeline.send-before"));
      case "NO_SHOW_LETTER_SENT" ->
          telling.told(
              entry,
              "mail-forward",
              telling.day(entry, "responseBefore", "timeline.response-before"));
      case "NO_SHOW_INVOICE_DECISION_ASKED" -> telling.alert(entry, "clock", null);
      case "NO_SHOW_INVOICE_DECIDED" -> invoice(entry);
      case "NO_SHOW_RESOLVED" -> telling.told(entry, "circle-check", null);
      case "NO_SHOW_CORRECTED" -> corrected(entry);
      default -> null;
    };
  }

  private Told agreement(Entry entry) {
    String party = telling.coded(entry, "party", "party.");
    return telling.quiet(
        party == null
            ? telling.say("timeline.PLAN_AGREEMENT_GIVEN")
            : telling.say("timeline.PLAN_AGREEMENT_GIVEN.party", party),
        "heart-handshake",
        null);
  }

  private Told evaluation(Entry entry) {
    String outcome = telling.coded(entry, "outcome", "evaluation.");
    return telling.quiet(
        outcome == null
            ? telling.say("timeline.PLAN_EVALUATED")
            : telling.say("timeline.PLAN_EVALUATED.outcome", outcome),
        "checkbox",
        Telling.joined(
            entry.text("functioning"),
            telling.labelled(entry, "reason", "timeline.because"),
            telling.day(entry, "nextEvaluationOn", "timeline.next-evaluation")));
  }

  private Told contact(Entry entry) {
    String form = telling.coded(entry, "form", "contact.");
    String who = telling.with(entry);
    return telling.quiet(
        form == null
            ? telling.say("timeline.UNPLANNED_CONTACT_RECORDED", who)
            : telling.say("timeline.UNPLANNED_CONTACT_RECORDED.form", who, form),
        "phone",
        entry.text("about"));
  }

  private Told activation(Entry entry) {
    List<String> emphasis = telling.codes(entry, "emphasis", "emphasis.");
    return telling.quiet(
        telling.say("timeline.ACTIVATION_NOTE_RECORDED"),
        "run",
        Telling.joined(
            emphasis.isEmpty() ? null : telling.say("timeline.emphasis", Lists.spoken(emphasis)),
            entry.text("note")));
  }

  private Told invoice(Entry entry) {
    if (entry.part("charged") == null) {
      return telling.told(entry, "file-text", null);
    }
    boolean charged = Boolean.TRUE.equals(entry.part("charged"));
    return telling.quiet(
        telling.say("timeline.NO_SHOW_INVOICE_DECIDED." + (charged ? "yes" : "no")),
        "file-text",
        telling.labelled(entry, "reason", "timeline.because"));
  }

  private Told corrected(Entry entry) {
    String outcome = telling.coded(entry, "outcome", "appointment-outcome.");
    String who = telling.with(entry);
    List<String> undone = telling.codes(entry, "undone", "no-show-step.");
    return telling.quiet(
        outcome == null
            ? telling.say("timeline.NO_SHOW_CORRECTED", who)
            : telling.say("timeline.NO_SHOW_CORRECTED.outcome", who, outcome),
        "arrow-left",
        Telling.joined(
            telling.labelled(entry, "reason", "timeline.because"),
            undone.isEmpty() ? null : telling.say("timeline.undone", Lists.spoken(undone))));
  }
}
