package nl.wijkverband.acceptance.bench.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.wijkverband.acceptance.bench.faults.Observed.Handled;
import nl.wijkverband.acceptance.bench.faults.Observed.InLog;
import nl.wijkverband.acceptance.bench.faults.Observed.OnTopic;
import nl.wijkverband.acceptance.bench.faults.Observed.Shown;
import nl.wijkverband.acceptance.bench.faults.Observed.Stored;
import nl.wijkverband.acceptance.bench.faults.Observed.View;
import org.jspecify.annotations.Nullable;

/** Three scores on one case, everything as it should be: what the checker's own tests spoil. */
final class SmallWorld {

  static final String CASE = "case";

  final List<Entry> ledger = new ArrayList<>();
  final List<Stored> stored = new ArrayList<>();
  final List<Handled> handled = new ArrayList<>();
  final List<OnTopic> onTopics = new ArrayList<>();
  final List<InLog> inLog = new ArrayList<>();
  final List<Shown> shown = new ArrayList<>();
  final List<View> views = new ArrayList<>();

  SmallWorld() {
    for (int nth = 1; nth <= 3; nth++) {
      sent("key" + nth, 10 * nth);
      answered("key" + nth, 10 * nth + 5, 201, "id" + nth, "intake:" + nth);
      handled.add(new Handled("intake", "key" + nth, "id" + nth, nth));
      stored.add(score("key" + nth, nth));
      onTopics.add(record(nth, nth == 1 ? null : nth - 1L));
      inLog.add(new InLog("event" + nth, CASE, "intake", nth));
      for (String audience : Audiences.of("intake.health-score-recorded")) {
        shown.add(new Shown(audience, CASE, "intake", nth));
      }
    }
    views.add(new View("berichten", List.of("a", "b"), List.of("b", "a")));
  }

  static Stored score(String key, long position) {
    return new Stored(
        "intake",
        position,
        "event" + position,
        "intake.health-score-recorded",
        CASE,
        "patient",
        "aggregate",
        position,
        key,
        "cause" + key,
        "GP",
        null);
  }

  static OnTopic record(long position, @Nullable Long previous) {
    return new OnTopic("intake", 0, position * 2, CASE, "event" + position, 1, position, previous);
  }

  void sent(String key, long nanos) {
    ledger.add(
        new Entry.Sent(
            nanos, "", key, 1, Kind.SCORE, 1, "huisarts", "/v1", CASE, null, "", "direct"));
  }

  void answered(
      String key, long nanos, int status, @Nullable String id, @Nullable String position) {
    ledger.add(new Entry.Answered(nanos, "", key, 1, status, null, id, position));
  }

  /** Nobody answered this one. */
  void forgetTheAnswerTo(String key) {
    ledger.removeIf(entry -> entry instanceof Entry.Answered && entry.key().equals(key));
  }

  void change(int nth, UnaryOperator<Stored> how) {
    stored.set(nth - 1, how.apply(stored.get(nth - 1)));
  }

  List<Finding> findings() {
    var findings = new Findings();
    var observed = new Observed(stored, handled, onTopics, inLog, shown, views);
    Comparison.of(Command.in(ledger), observed, true, findings);
    TopicComparison.of(stored, onTopics, findings);
    ViewComparison.of(observed, findings);
    return findings.all();
  }
}
