package nl.wijkverband.acceptance.bench.trouble;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Somebody holds a lock on the events of intake; everybody's connection waits for it. */
final class PoolExhausted implements Trouble {

  private static final int AT_ONCE = 40;
  private static final long LOCKED_MILLIS = 25_000;
  // For a connection, for the lock, for a connection to see whether it was done after all; and
  // some.
  private static final long LONGEST_MILLIS = 5_000 + 8_000 + 5_000 + 2_000;

  @Override
  public String name() {
    return "pool";
  }

  @Override
  public String title() {
    return "alle twaalf verbindingen van intake bezet achter een slot van iemand anders";
  }

  @Override
  public List<String> happen(Scene scene, Traffic traffic, Telling telling) throws Exception {
    var findings = new ArrayList<String>();
    telling.replies("alles loopt", List.of("intake"));
    var extra = new ArrayList<Future<Reply>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      try (var somebody = scene.system().superuser("intake").connect();
          var locking = somebody.createStatement()) {
        somebody.setAutoCommit(false);
        locking.execute("lock table domain_event in access exclusive mode");
        telling.say("iemand houdt een slot op de gebeurtenissen van intake");
        long end = System.nanoTime() + LOCKED_MILLIS * 1_000_000;
        // Each wave finds the connections taken by the one before it.
        while (System.nanoTime() < end) {
          for (int nth = 0; nth < AT_ONCE; nth++) {
            extra.add(threads.submit(scene::registersSomebody));
          }
          Thread.sleep(3_000);
          long asked = System.nanoTime();
          int liveness = scene.health("intake", "liveness");
          int readiness = scene.health("intake", "readiness");
          telling.say(
              "intake: leeft %d, gereed %d, gevraagd in %d ms"
                  .formatted(liveness, readiness, (System.nanoTime() - asked) / 1_000_000));
          if (liveness != 200) {
            findings.add("liveness zei " + liveness + ", terwijl de dienst leeft");
          }
        }
        telling.replies("het slot wordt nog vastgehouden", Troubles.SERVICES);
        somebody.rollback();
      }
      telling.say("het slot is weg");
      telling.untilWorkGoesOn();
      telling.untilReady(Troubles.SERVICES);
    }
    var kinds = new TreeMap<String, Integer>();
    long slowest = 0;
    for (var one : extra) {
      var reply = one.get();
      kinds.merge(reply.inWords(), 1, Integer::sum);
      slowest = Math.max(slowest, reply.millis());
      if (!reply.isFair()) {
        findings.add("onverwacht antwoord: " + reply.inWords());
      }
    }
    telling.say(
        "de %d extra verzoeken kregen: %s; langste %d ms".formatted(extra.size(), kinds, slowest));
    if (slowest > LONGEST_MILLIS) {
      findings.add("een verzoek wachtte " + slowest + " ms");
    }
    return findings;
  }
}
