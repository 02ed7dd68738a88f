package nl.wijkverband.local.operations;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./wijk republish}: has services send again what they published before, and shows how far
 * that is. The request is kept by the service itself: it goes on when the service restarts, and
 * when this command ends early.
 */
public final class Republishing {

  private static final String USAGE = "Gebruik: ./wijk republish <dienst|alles> [--from <positie>]";
  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Locale DUTCH = Locale.of("nl");

  private final Operations operations;
  private final PrintStream out;

  /** By these services, told there. */
  public Republishing(Operations operations, PrintStream out) {
    this.operations = operations;
    this.out = out;
  }

  /** Returns when everything was sent; false when that did not come about. */
  public boolean run(List<String> arguments) throws IOException, InterruptedException {
    var asked = new Asked(operations, USAGE);
    if (arguments.isEmpty()
        || !(arguments.size() == 1
            || (arguments.size() == 3 && arguments.get(1).equals("--from")))) {
      throw asked.wrong();
    }
    long from = arguments.size() == 1 ? 1 : asked.number(arguments.get(2));
    List<String> publishing = new ArrayList<>();
    for (String service : asked.services(arguments.getFirst())) {
      if (operations.get(service, "health").path("components").has("relay")) {
        publishing.add(service);
      }
    }
    if (publishing.isEmpty()) {
      out.println("  " + arguments.getFirst() + " publiceert niets");
      return false;
    }
    for (String service : publishing) {
      operations.post(service, "relay", JsonMapper.shared().createObjectNode().put("from", from));
    }
    boolean all = true;
    for (String service : publishing) {
      all &= follow(service);
    }
    return all;
  }

  private boolean follow(String service) throws InterruptedException {
    long begin = System.nanoTime();
    long lastSeen = -1;
    long lastMove = begin;
    while (System.nanoTime() - lastMove < PATIENCE.toNanos()) {
      try {
        JsonNode relay = operations.get(service, "relay");
        JsonNode republish = relay.path("republish");
        if (!republish.isObject()) {
          line("%s: klaar in %,d s", service, (System.nanoTime() - begin) / 1_000_000_000);
          out.println();
          return true;
        }
        long done = republish.path("done").asLong();
        if (done != lastSeen) {
          lastSeen = done;
          lastMove = System.nanoTime();
        }
        progress(service, republish, done, relay.path("error"), begin);
      } catch (IOException away) {
        line("%s: geeft nu geen antwoord, dit gaat verder zodra de dienst draait", service);
      }
      Thread.sleep(LOOK);
    }
    out.println();
    out.println("  " + service + " komt niet verder; het verzoek blijft staan (./wijk status -v)");
    return false;
  }

  private void progress(String service, JsonNode republish, long done, JsonNode error, long begin) {
    long from = republish.path("from").asLong();
    long to = republish.path("to").asLong();
    long passed = Math.max(0, done - from + 1);
    long all = Math.max(1, to - from + 1);
    double seconds = (System.nanoTime() - begin) / 1e9;
    if (error.isString()) {
      line("%s: positie %,d van %,d, lukt nu niet: %s", service, done, to, error.asString());
    } else if (passed == 0) {
      line("%s: positie %,d van %,d", service, done, to);
    } else {
      line(
          "%s: positie %,d van %,d, %,.0f per s, nog %,.0f s",
          service, done, to, passed / seconds, (all - passed) * seconds / passed);
    }
  }

  /** Over the one before. */
  private void line(String text, Object... values) {
    out.printf("\r  %-100s", String.format(DUTCH, text, values));
    out.flush();
  }
}
