package nl.wijkverband.platform.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.wijkverband.platform.envelope.Position;

/**
 * The positions this process took in lately, so that a reader can wait for one without knowing
 * whose it is. It says yes only to a position that was itself taken in, or that lies at or below
 * one that {@link #settle} was called with.
 */
final class Arrivals {

  private static final int REMEMBERED = 20_000;

  private final Set<Position> recent = new LinkedHashSet<>();
  private final Map<String, Long> settled = new HashMap<>();
  private long version;

  synchronized void add(Collection<Position> positions) {
    recent.addAll(positions);
    var oldest = recent.iterator();
    for (int over = recent.size() - REMEMBERED; over > 0; over--) {
      oldest.next();
      oldest.remove();
    }
    version++;
    notifyAll();
  }

  /** Everything of this service up to this position has been taken in, whoever's it is. */
  synchronized void settle(String service, long upTo) {
    settled.merge(service, upTo, Math::max);
    version++;
    notifyAll();
  }

  synchronized boolean contains(Position position) {
    return recent.contains(position)
        || settled.getOrDefault(position.service(), 0L) >= position.value();
  }

  /** Rises with everything that arrives. */
  synchronized long version() {
    return version;
  }

  /** Waits until something arrived after this version, at most so long. */
  synchronized void awaitAfter(long seenVersion, long millis) throws InterruptedException {
    if (version == seenVersion && millis > 0) {
      wait(millis);
    }
  }
}
