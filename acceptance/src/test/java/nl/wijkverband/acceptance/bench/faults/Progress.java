package nl.wijkverband.acceptance.bench.faults;

import java.io.PrintStream;

/** Lines on the screen, each with the seconds since the start. */
final class Progress {

  private final PrintStream out;
  private final long start = System.nanoTime();

  Progress(PrintStream out) {
    this.out = out;
  }

  synchronized void say(String line) {
    out.printf("%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, line);
  }
}
