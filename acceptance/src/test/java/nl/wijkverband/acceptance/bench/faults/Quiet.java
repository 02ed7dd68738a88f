package nl.wijkverband.acceptance.bench.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Waits until nothing is on its way any more; what is left after that does not come by itself. */
final class Quiet {

  private static final List<String> INBOXES =
      List.of("intake", "care-plans", "mdo-casework", "messaging", "dossier");

  // A request that froze with its service is answered after this at the latest: 5 s for a
  // connection, 8 s for a lock, 5 s to see whether it was done after all (decision 40).
  private static final Duration STILL = Duration.ofSeconds(20);

  private static final int LOOKS = 3;

  private final Stores stores;

  Quiet(Stores stores) {
    this.stores = stores;
  }

  /** What still moves, or does not and should have; empty when all is still and has been. */
  List<String> await(Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    long written = System.nanoTime();
    var seen = look();
    for (int still = 0; still < LOOKS || System.nanoTime() - written < STILL.toNanos(); ) {
      if (System.nanoTime() > end) {
        return seen.moving().isEmpty() ? List.of("steeds nieuwe gebeurtenissen") : seen.moving();
      }
      Thread.sleep(500);
      var now = look();
      if (!now.newest().equals(seen.newest())) {
        written = System.nanoTime();
      }
      still = now.moving().isEmpty() ? still + 1 : 0;
      seen = now;
    }
    return List.of();
  }

  /** What is on its way, and how far each service is with what it writes. */
  private record Look(List<String> moving, Map<String, Long> newest) {}

  private Look look() {
    try {
      List<String> moving = new ArrayList<>();
      Map<String, Long> newest = new HashMap<>();
      Map<String, Long> published = new HashMap<>();
      for (String service : Stores.WRITERS) {
        newest.put(service, relay(service, moving, published));
      }
      for (String service : INBOXES) {
        inbox(service, moving, published);
      }
      timers("care-plans", moving);
      timers("messaging", moving);
      return new Look(moving, newest);
    } catch (IllegalStateException away) {
      return new Look(List.of(String.valueOf(away.getMessage())), Map.of());
    }
  }

  private long relay(String service, List<String> moving, Map<String, Long> published) {
    long newest =
        stores
            .read(
                service,
                "select coalesce(max(position), 0) from domain_event",
                row -> row.getLong(1))
            .getFirst();
    long relayed =
        stores
            .read(
                service,
                "select coalesce(max(position), 0) from relay_token",
                row -> row.getLong(1))
            .getFirst();
    if (relayed < newest) {
      moving.add(service + " publiceerde tot " + relayed + " van " + newest);
    }
    stores.read(
        service,
        "select n - 1, p from relay_token, unnest(last_positions) with ordinality as t (p, n)",
        row -> {
          if (row.getObject(2) != null) {
            published.put(service + ".events.v1/" + row.getInt(1), row.getLong(2));
          }
          return "";
        });
    return newest;
  }

  private void inbox(String service, List<String> moving, Map<String, Long> published) {
    for (String table : List.of("inbox_waiting", "inbox_parked")) {
      long left =
          stores.read(service, "select count(*) from " + table, row -> row.getLong(1)).getFirst();
      if (left > 0) {
        moving.add(service + ": " + left + " in " + table);
      }
    }
    stores.read(
        service,
        "select topic || '/' || partition, position from inbox_position",
        row -> {
          long sent = published.getOrDefault(row.getString(1), 0L);
          if (row.getLong(2) < sent) {
            moving.add(service + " las " + row.getString(1) + " tot " + row.getLong(2));
          }
          return "";
        });
  }

  private void timers(String service, List<String> moving) {
    long due =
        stores
            .read(
                service,
                "select count(*) from scheduled_tasks where execution_time < now()",
                row -> row.getLong(1))
            .getFirst();
    if (due > 0) {
      moving.add(service + ": " + due + " timers aan de beurt");
    }
  }
}
