package nl.wijkverband.gateway.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkverband.gateway.words.Days;
import nl.wijkverband.gateway.words.Words;
import nl.wijkverband.vocabulary.NoShowStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The protocol after a no-show as steps: what is done, what is due, and which one is late. */
@Component
public class NoShowSteps {
  private final Words words;
  private final Days days;

  NoShowSteps(Words words, Days days) {
    this.words = words;
    this.days = days;
  }

  /** How a step stands. */
  public enum State {
    DONE("circle-check", "badge--ok"),
    LATE("alert-triangle", "badge--alert"),
    NOW("circle-dot", "badge--warn"),
    LATER("circle", "badge--plain"),
    UNDONE("x", "badge--plain");

    private final String icon;
    private final String tone;

    State(String icon, String tone) {
      this.icon = icon;
      this.tone = tone;
    }

    /** The icon beside it; never without the word. */
    public String icon() {
      return icon;
    }

    /** How much attention it asks for. */
    public String tone() {
      return tone;
    }
  }

  /** One step in words. */
  public record Step(NoShowStep what, State state, String sentence) {}

  /** The steps of one no-show; those that became needless are left out. */
  public List<Step> of(NoShow noShow) {
    return Stream.of(call(noShow), letter(noShow), invoice(noShow))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Step> call(NoShow noShow) {
    if (!noShow.calls().isEmpty()) {
      var last = noShow.calls().getLast();
      String how = last.reached() ? "no-show.CALL.reached" : "no-show.CALL.missed";
      String agreed = StringUtils.capitalize(last.agreed() == null ? "" : last.agreed());
      return step(
          noShow,
          NoShowStep.CALL,
          State.DONE,
          words.say(how, days.day(days.dateOf(last.calledAt())), agreed).strip());
    }
    return due(noShow, NoShowStep.CALL, noShow.callBefore());
  }

  private Optional<Step> letter(NoShow noShow) {
    LocalDate sent = noShow.letterSentOn();
    if (sent != null) {
      LocalDate answer = noShow.responseBefore();
      String sentence =
          answer == null
              ? words.say("no-show.LETTER.sent", days.day(sent))
              : words.say("no-show.LETTER.sent.answer", days.day(sent), days.day(answer));
      return step(noShow, NoShowStep.LETTER, State.DONE, sentence);
    }
    return noShow.reached()
        ? Optional.empty()
        : due(noShow, NoShowStep.LETTER, noShow.letterAskedBefore());
  }

  private Optional<Step> invoice(NoShow noShow) {
    var decided = noShow.invoice();
    if (decided != null) {
      String how = "no-show.INVOICE_DECISION." + (decided.charged() ? "yes" : "no");
      String reason = StringUtils.capitalize(decided.reason() == null ? "" : decided.reason());
      return step(noShow, NoShowStep.INVOICE_DECISION, State.DONE, words.say(how, reason).strip());
    }
    if (noShow.invoiceAsked()) {
      return step(
          noShow,
          NoShowStep.INVOICE_DECISION,
          State.NOW,
          words.say("no-show.INVOICE_DECISION.asked"));
    }
    return noShow.reached() && noShow.letterSentOn() == null
        ? Optional.empty()
        : due(noShow, NoShowStep.INVOICE_DECISION, null);
  }

  /** A step still to do: by a day, or later when it is not asked yet. */
  private Optional<Step> due(NoShow noShow, NoShowStep what, @Nullable LocalDate before) {
    if (!noShow.open() && noShow.corrected() == null) {
      return Optional.empty();
    }
    if (noShow.corrected() != null) {
      return step(
          noShow, what, State.LATER, StringUtils.capitalize(words.say("no-show-step." + what)));
    }
    if (before == null) {
      return step(noShow, what, State.LATER, words.say("no-show." + what + ".later"));
    }
    boolean late = before.isBefore(days.today());
    String key = "no-show." + what + (late ? ".late" : ".due");
    return step(
        noShow,
        what,
        late ? State.LATE : State.NOW,
        words.say(key, days.day(before), days.distance(before)));
  }

  /** What a correction undid is shown as undone, whatever it was before. */
  private static Optional<Step> step(NoShow noShow, NoShowStep what, State state, String sentence) {
    var corrected = noShow.corrected();
    if (corrected == null) {
      return Optional.of(new Step(what, state, sentence));
    }
    if (corrected.undone().contains(what)) {
      return Optional.of(new Step(what, State.UNDONE, sentence));
    }
    return state == State.DONE ? Optional.of(new Step(what, state, sentence)) : Optional.empty();
  }
}
