package nl.wijkverband.platform.view;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.springframework.dao.DataAccessException;

/**
 * Asks for locks on tables in use. While we wait for one, everybody behind us waits too: so ask
 * briefly, and again.
 */
final class Briefly {

  static final String ASKED = "set local lock_timeout = '300ms'";

  private static final int TRIES = 100;
  private static final Duration PAUSE = Duration.ofMillis(200);
  // A lock that timed out, a deadlock.
  private static final Set<String> BUSY = Set.of("55P03", "40P01");

  private Briefly() {}

  /** Does the work, all of it anew when somebody was in the way. */
  static void run(Runnable work) {
    for (int tries = 1; ; tries++) {
      try {
        work.run();
        return;
      } catch (DataAccessException failed) {
        if (!isBusy(failed) || tries == TRIES) {
          throw failed;
        }
        pause();
      }
    }
  }

  static boolean isBusy(DataAccessException failed) {
    return failed.getRootCause() instanceof SQLException cause
        && BUSY.contains(String.valueOf(cause.getSQLState()));
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
