package nl.wijkverband.acceptance.stage;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens of the demo practitioners, asked again before they end. */
final class Tokens {

  private static final Duration GOOD_FOR = Duration.ofMinutes(3);
  private static final Map<String, Kept> KEPT = new ConcurrentHashMap<>();

  private record Kept(String token, Instant since) {}

  private Tokens() {}

  static String of(String username) {
    var kept =
        KEPT.compute(
            username,
            (user, known) ->
                known != null && known.since().plus(GOOD_FOR).isAfter(Instant.now())
                    ? known
                    : new Kept(ask(user), Instant.now()));
    return kept.token();
  }

  private static String ask(String username) {
    try {
      return TheSystem.running().token(username);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
