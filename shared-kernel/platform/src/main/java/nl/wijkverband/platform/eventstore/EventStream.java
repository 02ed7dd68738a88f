package nl.wijkverband.platform.eventstore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * One processor's view on the store, which wakes it when something arrives instead of being polled.
 * Used by one thread at a time.
 */
final class EventStream implements BlockingStream<TrackedEventMessage<?>> {

  private static final int BATCH = 1_000;

  private final EventReader reader;
  private final Deque<StoredEvent> ahead = new ArrayDeque<>();
  private final Semaphore arrivals = new Semaphore(0);
  private final AutoCloseable listening;
  private volatile @Nullable Runnable callback;
  private long position;

  EventStream(EventReader reader, long position) {
    this.reader = reader;
    this.position = position;
    this.listening = reader.onAppended(this::arrived);
  }

  private void arrived() {
    arrivals.release();
    Runnable waiting = callback;
    if (waiting != null) {
      waiting.run();
    }
  }

  @Override
  public boolean setOnAvailableCallback(Runnable onAvailable) {
    callback = onAvailable;
    return true;
  }

  @Override
  public Optional<TrackedEventMessage<?>> peek() {
    return fill() ? Optional.of(Messages.trackedEvent(ahead.getFirst())) : Optional.empty();
  }

  @Override
  public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
    long until = System.nanoTime() + unit.toNanos(timeout);
    while (true) {
      // Arrivals before the look below are in it, those after it make the wait end at once.
      arrivals.drainPermits();
      if (fill()) {
        return true;
      }
      long left = until - System.nanoTime();
      if (left <= 0 || !arrivals.tryAcquire(left, TimeUnit.NANOSECONDS)) {
        return fill();
      }
    }
  }

  @Override
  public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
    while (!hasNextAvailable(Integer.MAX_VALUE, TimeUnit.SECONDS)) {
      // A very long wait ended; wait on.
    }
    return Messages.trackedEvent(ahead.removeFirst());
  }

  private boolean fill() {
    if (ahead.isEmpty()) {
      ahead.addAll(reader.readAfter(position, BATCH));
      if (!ahead.isEmpty()) {
        position = ahead.getLast().envelope().position();
      }
    }
    return !ahead.isEmpty();
  }

  @Override
  public void close() {
    callback = null;
    try {
      listening.close();
    } catch (Exception e) {
      throw new IllegalStateException("cannot stop listening", e);
    }
  }
}
