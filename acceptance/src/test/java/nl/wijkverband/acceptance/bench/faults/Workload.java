package nl.wijkverband.acceptance.bench.faults;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Sends the steps of the plan at their time, whether or not the ones before were answered. */
final class Workload {

  private static final long LAST_ANSWERS_SECONDS = 60;

  private final List<OpenedCase> cases;
  private final Courier courier;
  private final Counts counts;
  // What each answered step made.
  private final Map<Integer, String> made = new ConcurrentHashMap<>();

  Workload(List<OpenedCase> cases, Courier courier, Counts counts) {
    this.cases = cases;
    this.courier = courier;
    this.counts = counts;
  }

  /** Returns when the last answer is in or nobody waits for it any more. */
  void run(List<Step> plan) throws InterruptedException {
    long start = System.nanoTime();
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    for (Step step : plan) {
      long wait = start + TimeUnit.MILLISECONDS.toNanos(step.atMillis()) - System.nanoTime();
      if (wait > 0) {
        TimeUnit.NANOSECONDS.sleep(wait);
      }
      threads.submit(() -> send(step));
    }
    courier.stop();
    threads.shutdown();
    if (!threads.awaitTermination(LAST_ANSWERS_SECONDS, TimeUnit.SECONDS)) {
      threads.shutdownNow();
    }
  }

  private Void send(Step step) throws InterruptedException {
    var about = step.follows() == Step.NOTHING ? "" : made.get(step.follows());
    if (about == null) {
      counts.skipped();
      return null;
    }
    Optional<Entry.Answered> answer =
        courier.bring(Requests.of(step, cases.get(step.caseNumber()), about), step.manner());
    answer.map(Entry.Answered::id).ifPresent(id -> made.put(step.number(), id));
    return null;
  }
}
