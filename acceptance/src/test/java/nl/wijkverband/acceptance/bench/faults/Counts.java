package nl.wijkverband.acceptance.bench.faults;

import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** What became of the commands so far, for the progress line. */
final class Counts {

  private final LongAdder sent = new LongAdder();
  private final LongAdder acknowledged = new LongAdder();
  private final LongAdder refused = new LongAdder();
  private final LongAdder unanswered = new LongAdder();
  private final LongAdder skipped = new LongAdder();

  void sent() {
    sent.increment();
  }

  void ended(Entry.@Nullable Answered last) {
    if (last == null || Courier.isOpen(last)) {
      unanswered.increment();
    } else if (last.status() / 100 == 2) {
      acknowledged.increment();
    } else {
      refused.increment();
    }
  }

  /** A command about a thing nobody knows the id of. */
  void skipped() {
    skipped.increment();
  }

  @Override
  public String toString() {
    long open = sent.sum() - acknowledged.sum() - refused.sum() - unanswered.sum();
    return "%d verstuurd, %d bevestigd, %d geweigerd, %d onbeantwoord, %d onderweg, %d overgeslagen"
        .formatted(
            sent.sum(), acknowledged.sum(), refused.sum(), unanswered.sum(), open, skipped.sum());
  }
}
