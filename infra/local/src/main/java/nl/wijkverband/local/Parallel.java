package nl.wijkverband.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several pieces of work at once; the first failure is the failure of the whole. */
final class Parallel {

  private Parallel() {}

  static void all(int atOnce, List<Callable<Void>> work) throws Exception {
    try (var threads = Executors.newFixedThreadPool(Math.max(1, atOnce))) {
      var running = new ArrayList<Future<Void>>();
      work.forEach(one -> running.add(threads.submit(one)));
      try {
        for (var one : running) {
          one.get();
        }
      } catch (ExecutionException e) {
        threads.shutdownNow();
        if (e.getCause() instanceof Exception cause) {
          throw cause;
        }
        throw e;
      }
    }
  }
}
