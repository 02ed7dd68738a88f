package nl.wijkverband.platform.eventstore;

import java.util.List;

/**
 * Reads a service's events in the order of their positions, passing a hole only once it is proven
 * that nothing can appear in it.
 */
public interface EventReader {

  /**
   * At most {@code max} events after this position; ends early before a hole that is not proven
   * dead yet.
   */
  List<StoredEvent> readAfter(long position, int max);

  /**
   * At most {@code max} events after this position that are committed now, whatever holes there are
   * between them: for who makes sure by other means that what may still appear there is not missed.
   */
  List<StoredEvent> readCommittedAfter(long position, int max);

  /** Runs the callback soon after events were appended; it must return at once. */
  AutoCloseable onAppended(Runnable wakeUp);

  /**
   * The life of this store: rises when a back-up is restored, so that readers can tell positions of
   * before and after apart.
   */
  long epoch();
}
