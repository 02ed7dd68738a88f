package nl.wijkverband.acceptance.bench.trouble;

import java.util.List;

/** Tells on the terminal what is done and what people get meanwhile. */
final class Telling {

  private final long start = System.nanoTime();
  private final Scene scene;
  private final Traffic traffic;

  Telling(Scene scene, Traffic traffic) {
    this.scene = scene;
    this.traffic = traffic;
  }

  void say(String what) {
    System.out.printf("  %5.1f s  %s%n", (System.nanoTime() - start) / 1e9, what);
  }

  /** What people got since the last time, and which of these services call themselves ready. */
  void replies(String when, List<String> services) throws InterruptedException {
    say(when + ": " + traffic.replies());
    var ready = new StringBuilder("          gereed: ");
    for (String service : services) {
      ready.append(service).append(' ').append(scene.health(service, "readiness")).append("  ");
    }
    System.out.println(ready.toString().stripTrailing());
  }

  /** Waits until commands are acknowledged again; how many seconds that took. */
  double untilWorkGoesOn() throws InterruptedException {
    long since = System.nanoTime();
    int before = traffic.acknowledgedCount();
    // As many as there are people: each of them got through at least once, or one did it all.
    while (traffic.acknowledgedCount() < before + 12) {
      if (System.nanoTime() - since > 180_000_000_000L) {
        throw new IllegalStateException("Nothing is acknowledged for three minutes");
      }
      Thread.sleep(50);
    }
    double seconds = (System.nanoTime() - since) / 1e9;
    say("er wordt weer vastgelegd, na %.1f s".formatted(seconds));
    return seconds;
  }

  /** Waits until all of these services call themselves ready. */
  void untilReady(List<String> services) throws InterruptedException {
    long since = System.nanoTime();
    for (String service : services) {
      while (scene.health(service, "readiness") != 200) {
        if (System.nanoTime() - since > 180_000_000_000L) {
          throw new IllegalStateException(service + " is not ready within three minutes");
        }
        Thread.sleep(100);
      }
    }
    say("alle diensten gereed");
  }
}
