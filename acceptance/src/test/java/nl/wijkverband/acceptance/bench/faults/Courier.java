package nl.wijkverband.acceptance.bench.faults;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Brings a command over in its manner: once, several times at once, again until it is answered. */
final class Courier {

  private static final Set<Integer> NOT_NOW = Set.of(0, 401, 408, 425, 429);

  private final Caller caller;
  private final Counts counts;
  private volatile boolean stopped;

  Courier(Caller caller, Counts counts) {
    this.caller = caller;
    this.counts = counts;
  }

  /** From now on nothing is sent again. */
  void stop() {
    stopped = true;
  }

  /** The answer that was final, when there was one. */
  Optional<Entry.Answered> bring(Request request, Manner manner) throws InterruptedException {
    counts.sent();
    var last = together(request, manner);
    for (int attempt = manner.atOnce() + 1;
        isOpen(last) && attempt <= manner.atOnce() + manner.retries() && !stopped;
        attempt++) {
      Thread.sleep(Math.min(4_000, 400L * attempt));
      if (!stopped) {
        last =
            caller.attempt(request, attempt, manner.throughGateway(attempt), Manner.PATIENCE, "");
      }
    }
    counts.ended(last);
    return isOpen(last) ? Optional.empty() : Optional.ofNullable(last);
  }

  private Entry.@Nullable Answered together(Request request, Manner manner)
      throws InterruptedException {
    if (manner.atOnce() == 1) {
      return first(request, manner, 1);
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var attempts = new ArrayList<Callable<Entry.Answered>>();
      for (int nth = 1; nth <= manner.atOnce(); nth++) {
        int attempt = nth;
        attempts.add(() -> first(request, manner, attempt));
      }
      Entry.Answered best = null;
      for (Future<Entry.Answered> each : threads.invokeAll(attempts)) {
        if (isBetter(each.get(), best)) {
          best = each.get();
        }
      }
      return best;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private Entry.Answered first(Request request, Manner manner, int attempt) {
    return caller.attempt(
        request, attempt, manner.throughGateway(attempt), manner.patienceMillis(), "");
  }

  private static boolean isBetter(Entry.Answered one, Entry.@Nullable Answered other) {
    return other == null || one.status() / 100 == 2 || isOpen(other);
  }

  static boolean isOpen(Entry.@Nullable Answered last) {
    return last == null || NOT_NOW.contains(last.status()) || last.status() >= 500;
  }
}
