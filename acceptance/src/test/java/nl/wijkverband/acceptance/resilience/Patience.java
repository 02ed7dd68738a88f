package nl.wijkverband.acceptance.resilience;

import java.util.function.BooleanSupplier;

/** Waits for what must come, and fails only when it does not. */
final class Patience {

  private static final long SECONDS = 60;

  private Patience() {}

  static void until(String what, BooleanSupplier holds) throws InterruptedException {
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Not within " + SECONDS + " seconds: " + what);
      }
      Thread.sleep(200);
    }
  }
}
