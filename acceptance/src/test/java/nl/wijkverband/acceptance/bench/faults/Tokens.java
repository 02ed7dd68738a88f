package nl.wijkverband.acceptance.bench.faults;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkverband.acceptance.stage.Practitioner;
import nl.wijkverband.local.WijkSystem;

/**
 * Access tokens, renewed beside the work: Keycloak's database is away every now and then, and a
 * token lives longer than that.
 */
final class Tokens implements AutoCloseable {

  private static final long GOOD_FOR_MILLIS = 120_000;

  private record Kept(String token, long sinceMillis) {}

  private final WijkSystem system;
  private final Map<Practitioner, Kept> kept = new ConcurrentHashMap<>();
  private final Thread renewing;

  Tokens(WijkSystem system, Set<Practitioner> people) throws InterruptedException {
    this.system = system;
    for (Practitioner each : people) {
      while (!renew(each)) {
        Thread.sleep(500);
      }
    }
    renewing = Thread.ofVirtual().start(() -> keepRenewing(people));
  }

  String of(Practitioner who) {
    var known = kept.get(who);
    if (known == null) {
      throw new IllegalArgumentException("No token for " + who);
    }
    return known.token();
  }

  private void keepRenewing(Set<Practitioner> people) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        for (Practitioner each : people) {
          var known = kept.get(each);
          if (known == null || System.currentTimeMillis() - known.sinceMillis() > GOOD_FOR_MILLIS) {
            renew(each);
          }
        }
        Thread.sleep(2_000);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean renew(Practitioner who) throws InterruptedException {
    try {
      kept.put(who, new Kept(system.token(who.username()), System.currentTimeMillis()));
      return true;
    } catch (IOException | RuntimeException away) {
      return false;
    }
  }

  @Override
  public void close() {
    renewing.interrupt();
  }
}
