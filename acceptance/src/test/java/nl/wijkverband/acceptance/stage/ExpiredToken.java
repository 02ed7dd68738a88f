package nl.wijkverband.acceptance.stage;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A real token whose time is over. A token is believed a minute longer than it says, for clocks
 * that differ; so it is asked for when the system starts, and read when that minute has passed.
 */
public final class ExpiredToken {

  private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(63);

  private static @Nullable String token;
  private static long askedAt;

  private ExpiredToken() {}

  static synchronized void ask() {
    if (token == null) {
      token = KeycloakDesk.open().tokenOfOneSecond("huisarts");
      askedAt = System.nanoTime();
    }
  }

  /** The token, once it is over. */
  public static String read() throws InterruptedException {
    ask();
    var left = CLOCKS_DIFFER.minusNanos(System.nanoTime() - askedAt);
    if (left.isPositive()) {
      Thread.sleep(left);
    }
    return String.valueOf(token);
  }
}
