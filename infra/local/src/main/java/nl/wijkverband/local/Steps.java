package nl.wijkverband.local;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;

/** A line per step with its seconds. */
final class Steps {

  private final PrintStream out;

  private Steps(PrintStream out) {
    this.out = out;
  }

  static Steps on(PrintStream out) {
    return new Steps(out);
  }

  static Steps silent() {
    return new Steps(new PrintStream(java.io.OutputStream.nullOutputStream()));
  }

  <T> T step(String title, Callable<T> work) throws Exception {
    long start = System.nanoTime();
    var result = work.call();
    line(title, System.nanoTime() - start);
    return result;
  }

  synchronized void line(String title, long nanos) {
    out.printf(Locale.of("nl"), "  %-44s %6.1f s%n", title, nanos / 1e9);
    out.flush();
  }

  synchronized void say(String text) {
    out.println(text);
    out.flush();
  }
}
