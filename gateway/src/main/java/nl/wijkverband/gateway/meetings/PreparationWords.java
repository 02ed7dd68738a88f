package nl.wijkverband.gateway.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wijkverband.gateway.dossier.CaseView.HealthScore;
import nl.wijkverband.gateway.words.Days;
import nl.wijkverband.gateway.words.Words;
import org.springframework.stereotype.Component;

/** Says in a line how it went with a case since the previous discussion. */
@Component
public class PreparationWords {
  private final Words words;
  private final Days days;

  PreparationWords(Words words, Days days) {
    this.words = words;
    this.days = days;
  }

  /** Like "1 doel bijgesteld · score van 3 naar 6 · 1 keer niet verschenen". */
  public String summary(Preparation preparation) {
    var parts = new ArrayList<String>();
    count(parts, "GOAL_AGREED", preparation);
    count(parts, "GOAL_REVISED", preparation);
    score(parts, preparation);
    count(parts, "APPOINTMENT_KEPT", preparation);
    noShows(parts, preparation);
    if (!preparation.openActions().isEmpty()) {
      parts.add(
          words.say("prep.actions", preparation.openActions().size(), (int) preparation.late()));
    }
    return String.join(" · ", parts);
  }

  /** Like "Sinds het vorige MDO (wo 26 aug, 3 maanden geleden)". */
  public String since(Preparation preparation) {
    return preparation
        .since()
        .map(at -> words.say("prep.since", days.dayWithDistance(days.dateOf(at))))
        .orElseGet(() -> words.say("prep.since.beginning"));
  }

  /** What a check is about, and of whom where that is one discipline. */
  public String check(Preparation.Check check) {
    String key = "prep.check." + check.check() + (check.ready() ? ".ready" : ".missing");
    String said = words.find(key).orElse(check.check());
    boolean ofOneDiscipline = check.check().equals("CONTRIBUTION");
    return check.role() == null || (check.ready() && !ofOneDiscipline)
        ? said
        : words.say("prep.check.by", said, words.role(check.role()));
  }

  /** What was corrected was no no-show after all. */
  private void noShows(List<String> parts, Preparation preparation) {
    long missed = preparation.count("NO_SHOW_RECORDED") - preparation.count("NO_SHOW_CORRECTED");
    if (missed > 0) {
      parts.add(words.say("prep.count.NO_SHOW_RECORDED", (int) missed));
    }
  }

  private void count(List<String> parts, String kind, Preparation preparation) {
    long count = preparation.count(kind);
    if (count > 0) {
      parts.add(words.say("prep.count." + kind, (int) count));
    }
  }

  /** From the score that stood at the previous discussion, else from the first one. */
  private void score(List<String> parts, Preparation preparation) {
    var scores =
        preparation.healthScores().stream()
            .sorted(Comparator.comparing(HealthScore::measuredOn))
            .toList();
    if (scores.size() > 1) {
      LocalDate since = preparation.since().map(days::dateOf).orElse(LocalDate.MIN);
      HealthScore before =
          scores.stream()
              .filter(score -> !score.measuredOn().isAfter(since))
              .reduce((earlier, later) -> later)
              .orElse(scores.getFirst());
      parts.add(words.say("prep.score", before.score(), scores.getLast().score()));
    }
  }
}
