package nl.wijkverband.platform.publish;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the relay is doing, for health and metrics. */
final class RelayState {

  private long position;
  private boolean leading;
  private @Nullable String trouble;
  private @Nullable Instant since;

  synchronized void published(long upTo) {
    position = upTo;
    leading = true;
    trouble = null;
    since = null;
  }

  synchronized void standby() {
    leading = false;
    trouble = null;
    since = null;
  }

  /** Whether this is news. */
  synchronized boolean troubled(String kind) {
    boolean news = !kind.equals(trouble);
    trouble = kind;
    since = since == null ? Instant.now() : since;
    return news;
  }

  synchronized boolean isStuck(Duration after) {
    return since != null && since.plus(after).isBefore(Instant.now());
  }

  synchronized boolean isLeading() {
    return leading;
  }

  synchronized long position() {
    return position;
  }

  synchronized @Nullable String trouble() {
    return trouble;
  }
}
