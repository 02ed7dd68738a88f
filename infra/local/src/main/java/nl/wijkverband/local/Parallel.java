package nl.wijkverband.local;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Several pieces of work at once; the first failure is the failure of the whole. */
final class Parallel {

  private Parallel() {}

  static void all(int atOnce, List<Callable<Void>> work) throws Exception {
    try (var threads = Executors.newFixedThreadPool(Math.max(1, atOnce))) {
      var done = new ExecutorCompletionService<Void>(threads);
      work.forEach(done::submit);
      try {
        for (int i = 0; i < work.size(); i++) {
          done.take().get();
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
