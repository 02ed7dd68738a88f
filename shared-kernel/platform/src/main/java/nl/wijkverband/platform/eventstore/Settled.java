package nl.wijkverband.platform.eventstore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * What is known for certain about the store: up to which position nothing can appear any more.
 * Shared by all readers of a process, for what is settled stays settled. The reasoning is in
 * README.md.
 */
final class Settled {

  private long upTo;
  private final Deque<Witness> witnesses = new ArrayDeque<>();

  /**
   * A transaction id taken after a position was seen: every writer of that position or a lower one
   * has a lower id.
   */
  record Witness(long position, long transactionId) {}

  /** A read that starts after this call misses nothing at or below this position. */
  synchronized long upTo() {
    return upTo;
  }

  /**
   * Takes note of a snapshot in which all transactions below {@code xmin} have ended.
   *
   * @return up to where what this very snapshot shows is final; 0 when it proves nothing
   */
  synchronized long prove(long xmin) {
    long proven = 0;
    while (!witnesses.isEmpty() && witnesses.getFirst().transactionId() <= xmin) {
      proven = witnesses.removeFirst().position();
    }
    upTo = Math.max(upTo, proven);
    return proven;
  }

  /**
   * Calls for a witness of this position, unless there is one already.
   *
   * @return whether one was taken now
   */
  synchronized boolean callWitness(long position, Supplier<Witness> fresh) {
    if (upTo >= position || !witnesses.isEmpty() && witnesses.getLast().position() >= position) {
      return false;
    }
    witnesses.addLast(fresh.get());
    return true;
  }

  /** Whether a hole is waiting for its proof. */
  synchronized boolean isWaiting() {
    return !witnesses.isEmpty();
  }
}
