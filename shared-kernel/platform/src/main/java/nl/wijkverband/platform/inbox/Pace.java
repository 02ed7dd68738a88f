package nl.wijkverband.platform.inbox;

import java.time.Duration;

/**
 * How much is taken in at a time. What goes into one transaction gets smaller while it takes long
 * and larger again while it goes fast; and a poll's work ends well before Kafka would think that we
 * are gone.
 */
final class Pace {

  private static final Duration LONG = Duration.ofSeconds(5);

  private final Duration perPoll;
  private final Duration perPart;
  private final int most;
  private int size;

  /**
   * @param pollLimit within which Kafka wants to hear from us again
   */
  Pace(Duration pollLimit, int most) {
    this.perPoll = pollLimit.dividedBy(3);
    Duration tenth = pollLimit.dividedBy(10);
    this.perPart = tenth.compareTo(LONG) < 0 ? tenth : LONG;
    this.most = most;
    this.size = most;
  }

  /** How many records the next transaction takes. */
  int size() {
    return size;
  }

  Duration perPoll() {
    return perPoll;
  }

  /** So many records took so long. */
  void took(int records, Duration time) {
    if (time.compareTo(perPart) > 0) {
      halve(records);
    } else if (records == size && time.multipliedBy(4).compareTo(perPart) < 0) {
      size = Math.min(most, 2 * size);
    }
  }

  /** So many records were too many for one transaction. */
  void halve(int records) {
    size = Math.max(1, records / 2);
  }
}
