package nl.wijkverband.platform.view;

import java.time.Duration;
import nl.wijkverband.platform.trouble.PassingTrouble;
import org.springframework.dao.DataAccessException;

/**
 * Asks for locks on tables in use. While we wait for one, everybody behind us waits too: so ask
 * briefly, and again.
 */
final class Briefly {

  static final String ASKED = "set local lock_timeout = '300ms'";

  private static final int TRIES = 100;
  private static final Duration PAUSE = Duration.ofMillis(200);

  private Briefly() {}

  /** Does the work, all of it anew when somebody was in the way. */
  static void run(Runnable work) {
    for (int tries = 1; ; tries++) {
      try {
        work.run();
        return;
      } catch (DataAccessException failed) {
        if (!PassingTrouble.isInUse(failed) || tries == TRIES) {
          throw failed;
        }
        pause();
      }
    }
  }

  static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the service stops");
    }
  }
}
