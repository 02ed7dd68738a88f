package nl.wijkverband.acceptance.bench.trouble;

import static nl.wijkverband.acceptance.stage.Practitioner.GP;
import static nl.wijkverband.acceptance.stage.Practitioner.POH;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import nl.wijkverband.acceptance.stage.Days;

/**
 * People at work meanwhile: each command is sent with its own key until it is acknowledged, as a
 * form is pressed again.
 */
final class Traffic {

  private static final int WORKERS = 6;
  private static final long PAUSE_MILLIS = 150;
  private static final long AGAIN_MILLIS = 400;

  private final Scene scene;
  private final List<String> cases;
  private final Map<String, Set<String>> acknowledged = new ConcurrentHashMap<>();
  private final Set<String> unfair = new ConcurrentSkipListSet<>();
  private final Map<String, Integer> replies = new TreeMap<>();
  private long slowest;
  private volatile boolean goesOn = true;
  private final CountDownLatch ended = new CountDownLatch(WORKERS);

  Traffic(Scene scene, List<String> cases) {
    this.scene = scene;
    this.cases = cases;
    for (int worker = 0; worker < WORKERS; worker++) {
      int nth = worker;
      Thread.ofVirtual().start(() -> work(nth));
    }
  }

  private void work(int worker) {
    try {
      for (int nth = worker; goesOn; nth++) {
        var path = "/v1/cases/" + cases.get(worker % cases.size());
        if (nth % 2 == 0) {
          untilDone(
              "intake",
              path + "/health-scores",
              Map.of("score", 6, "measuredOn", Days.today(), "neededForOneMore", "een wandeling"));
        } else {
          untilDone(
              "care-plans",
              path + "/unplanned-contacts",
              Map.of(
                  "practitionerId",
                  POH.id(),
                  "form",
                  "TELEPHONE",
                  "about",
                  "hoe het ging",
                  "at",
                  Days.at(Days.ago(1), 11)));
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      ended.countDown();
    }
  }

  private void untilDone(String service, String path, Map<String, ?> body)
      throws InterruptedException {
    var key = UUID.randomUUID();
    var who = service.equals("intake") ? GP : POH;
    while (true) {
      var reply = scene.send(who, service, path, body, key);
      note(reply);
      var position = reply.position();
      if (reply.isDone() && position != null) {
        acknowledged.computeIfAbsent(service, any -> ConcurrentHashMap.newKeySet()).add(position);
        return;
      }
      Thread.sleep(AGAIN_MILLIS);
    }
  }

  private synchronized void note(Reply reply) {
    replies.merge(reply.inWords(), 1, Integer::sum);
    slowest = Math.max(slowest, reply.millis());
    if (!reply.isFair()) {
      unfair.add(reply.inWords());
    }
  }

  /** What people got since the last time this was asked. */
  synchronized String replies() {
    var parts = new ArrayList<String>();
    replies.forEach((words, times) -> parts.add(times + "× " + words));
    var text = String.join(" · ", parts) + "; langste wachttijd " + slowest + " ms";
    replies.clear();
    slowest = 0;
    return text;
  }

  /** How many commands were acknowledged so far. */
  int acknowledgedCount() {
    return acknowledged.values().stream().mapToInt(Set::size).sum();
  }

  /** Lets everybody finish what they were at. */
  void end() throws InterruptedException {
    goesOn = false;
    ended.await();
  }

  List<String> cases() {
    return cases;
  }

  /** By service, the positions of what was acknowledged. */
  Map<String, Set<String>> acknowledged() {
    return acknowledged;
  }

  /** Answers nobody should ever get. */
  Set<String> unfair() {
    return unfair;
  }
}
