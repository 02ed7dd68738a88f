package nl.wijkverband.platform.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkverband.platform.envelope.Position;
import org.jspecify.annotations.Nullable;

/**
 * Lets a reader wait briefly for what it has already seen done. For one case: until that case was
 * taken in up to the position, or the position itself was, whosever it is. For lists: until the
 * position itself was. Both never say yes too early: a case's events arrive in order, so a case
 * beyond the position has had every event of its own up to there.
 */
public final class ReadYourWrites {

  private static final long ASK_AGAIN_MILLIS = 200;

  private final Progress progress;
  private final Arrivals arrivals;
  private final Set<String> services;
  private final Duration patience;

  ReadYourWrites(Progress progress, Arrivals arrivals, Set<String> services, Duration patience) {
    this.progress = progress;
    this.arrivals = arrivals;
    this.services = services;
    this.patience = patience;
  }

  /** Waits until everything is here, a parked case is found, or patience runs out. */
  public Seen awaitAtLeast(List<Position> positions, @Nullable UUID scope) {
    long end = System.nanoTime() + patience.toNanos();
    // Of services we do not listen to, ourselves among them, there is nothing to wait for.
    for (Position position : positions) {
      if (services.contains(position.service())) {
        Seen seen = await(position, scope, end);
        if (seen != Seen.SEEN) {
          return seen;
        }
      }
    }
    return Seen.SEEN;
  }

  private Seen await(Position position, @Nullable UUID scope, long end) {
    while (true) {
      long version = arrivals.version();
      Seen seen = progress.find(scope, position);
      if (seen == Seen.PARKED) {
        return seen;
      }
      if (seen == Seen.SEEN || arrivals.contains(position)) {
        return Seen.SEEN;
      }
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return Seen.BEHIND;
      }
      try {
        arrivals.awaitAfter(version, Math.min(left, ASK_AGAIN_MILLIS));
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        return Seen.BEHIND;
      }
    }
  }
}
