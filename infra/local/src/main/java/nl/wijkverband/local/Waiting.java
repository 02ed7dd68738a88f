package nl.wijkverband.local;

import java.nio.file.Path;
import java.time.Duration;

/** Waits for a server by asking it, never by reading its log. */
final class Waiting {

  /** Asks once; an exception counts as not yet. */
  interface Question {
    boolean isReady() throws Exception;
  }

  private static final Duration PAUSE = Duration.ofMillis(50);

  private Waiting() {}

  static void until(
      String what, ServerProcess process, Path log, Duration limit, Question question) {
    var end = System.nanoTime() + limit.toNanos();
    while (!asked(question)) {
      if (!process.isAlive()) {
        throw new ServerFailed(what + " is gestopt tijdens het starten", log);
      }
      if (System.nanoTime() > end) {
        throw new ServerFailed(what + " was na " + limit.toSeconds() + " s nog niet klaar", log);
      }
      pause();
    }
  }

  private static boolean asked(Question question) {
    try {
      return question.isReady();
    } catch (Exception e) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting", e);
    }
  }
}
