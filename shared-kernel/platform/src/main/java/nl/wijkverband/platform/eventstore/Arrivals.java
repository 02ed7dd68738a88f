package nl.wijkverband.platform.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Wakes readers: at once after a commit of this process, and by looking now and then for what other
 * instances wrote or a hole that can be passed.
 */
final class Arrivals implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);
  private static final Duration SHORTEST = Duration.ofMillis(10);
  private static final Duration LONGEST = Duration.ofMillis(80);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

  private final SnapshotReads reads;
  private final Settled settled;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private @Nullable Thread watching;
  private volatile boolean closed;

  Arrivals(SnapshotReads reads, Settled settled) {
    this.reads = reads;
    this.settled = settled;
  }

  /** Runs the callback at every arrival, until closed. */
  AutoCloseable listen(Runnable wakeUp) {
    // A wrapper of its own, so that a callback given twice is two listeners.
    Runnable listener = wakeUp::run;
    listeners.add(listener);
    watch();
    return () -> listeners.remove(listener);
  }

  /** Wakes when the current transaction has committed; now when there is none. */
  void afterCommit() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      wake();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            wake();
          }
        });
  }

  private void wake() {
    for (Runnable listener : listeners) {
      try {
        listener.run();
      } catch (RuntimeException e) {
        LOG.warn("A reader could not be woken", e);
      }
    }
  }

  private synchronized void watch() {
    if (watching == null && !closed) {
      watching = Thread.ofPlatform().daemon().name("event-arrivals").start(this::lookNowAndThen);
    }
  }

  private void lookNowAndThen() {
    long newest = -1;
    Duration pause = SHORTEST;
    while (!closed) {
      try {
        Thread.sleep(pause);
        if (listeners.isEmpty()) {
          pause = LONGEST;
          continue;
        }
        var now = reads.now();
        boolean moved = now.position() != newest;
        boolean waiting = settled.isWaiting();
        settled.prove(now.xmin());
        if (moved || waiting) {
          wake();
        }
        newest = now.position();
        pause = moved ? SHORTEST : shorterOf(pause.multipliedBy(2), LONGEST);
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warn("Cannot look for new events: {}", e.getClass().getSimpleName());
        pause = AFTER_FAILURE;
      }
    }
  }

  private static Duration shorterOf(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (watching != null) {
      watching.interrupt();
    }
  }
}
