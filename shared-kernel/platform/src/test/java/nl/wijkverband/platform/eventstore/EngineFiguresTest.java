package nl.wijkverband.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What it costs; prints figures and judges none.
 *
 * <pre>mvn -pl shared-kernel/platform test -Dtest=EngineFiguresTest -Dwijkverband.figures=true
 * </pre>
 */
@EnabledIfSystemProperty(named = "wijkverband.figures", matches = "true")
class EngineFiguresTest {

  private static final int EVENTS = 20_000;
  private static final int AT_ONCE = 4;
  private static final int HOLES_TIMED = 100;
  private static final Duration APPENDING = Duration.ofSeconds(5);

  private final TestStore store = new TestStore();

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  private static void say(String format, Object... values) {
    System.out.println("FIGURE " + format.formatted(values));
  }

  private static double seconds(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return (System.nanoTime() - start) / 1e9;
  }

  private void fill(boolean rollbacks) throws Exception {
    try (var writer = store.writer()) {
      for (int i = 0; i < EVENTS; i += AT_ONCE) {
        if (rollbacks) {
          writer.append(1);
          writer.rollback();
        }
        writer.append(AT_ONCE);
        writer.commit();
      }
    }
  }

  private int readAll(EventReader reader, long after) {
    int read = 0;
    long position = after;
    while (read < EVENTS) {
      var page = reader.readAfter(position, 1_000);
      read += page.size();
      position = page.isEmpty() ? position : page.getLast().envelope().position();
    }
    return read;
  }

  @Test
  void reading_with_and_without_holes() throws Exception {
    fill(false);
    long end = ConcurrencyTest.committedPositions(store).getLast();
    for (int round = 0; round < 3; round++) {
      double plain = seconds(() -> readAll(store.anotherProcess().reader(), 0));
      say("reading %d events without a hole: %.0f a second", EVENTS, EVENTS / plain);
    }
    fill(true);
    for (int round = 0; round < 3; round++) {
      double holes = seconds(() -> readAll(store.anotherProcess().reader(), end));
      say(
          "reading %d events with %d holes between: %.0f a second",
          EVENTS, EVENTS / AT_ONCE, EVENTS / holes);
    }
  }

  @Test
  void a_hole_is_passed_after_its_writer_has_ended() throws Exception {
    var taken = new ArrayList<Double>();
    try (var stream = new EventStream(store.parts.reader(), 0);
        var threads = Executors.newCachedThreadPool()) {
      for (int i = 0; i < HOLES_TIMED; i++) {
        try (var failing = store.writer()) {
          failing.append(1);
          store.committed();
          assertThat(stream.hasNextAvailable()).isFalse();
          Future<Long> seen =
              threads.submit(
                  () -> {
                    stream.nextAvailable();
                    return System.nanoTime();
                  });
          Thread.sleep(200);
          long ended = System.nanoTime();
          failing.rollback();
          taken.add((seen.get() - ended) / 1e6);
        }
      }
    }
    taken.sort(null);
    say(
        "a hole is passed after its writer's rollback: p50 %.0f ms, p95 %.0f ms, longest %.0f ms",
        taken.get(HOLES_TIMED / 2), taken.get(HOLES_TIMED * 95 / 100), taken.getLast());
  }

  @Test
  void appending_with_several_writers() throws Exception {
    for (int writers : new int[] {1, 1, 4, 16}) {
      long before = ConcurrencyTest.committedPositions(store).size();
      long until = System.nanoTime() + APPENDING.toNanos();
      try (var threads = Executors.newCachedThreadPool()) {
        var all = new ArrayList<CompletableFuture<Void>>();
        for (int i = 0; i < writers; i++) {
          all.add(CompletableFuture.runAsync(() -> appendUntil(until), threads));
        }
        all.forEach(CompletableFuture::join);
      }
      long appended = ConcurrencyTest.committedPositions(store).size() - before;
      say("appending, %d writers: %d a second", writers, appended / APPENDING.toSeconds());
    }
  }

  private void appendUntil(long until) {
    try (var writer = store.writer()) {
      while (System.nanoTime() < until) {
        writer.append(1);
        writer.commit();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** One new event at a time, after thousands of rolled back positions a moment ago. */
  @Test
  void following_behind_thousands_of_fresh_holes() throws Exception {
    for (Contender engine : new Contender[] {new StockEngine(store), new OurEngine(store)}) {
      var follower = engine.follower();
      engine.committed();
      try (var failing = engine.begin()) {
        for (int i = 0; i < 9_500; i += 500) {
          failing.append(500, Contender.RIGHT);
          failing.rollback();
        }
      }
      follower.readUntil(engine.committed());
      double reading = 0;
      for (int i = 0; i < 100; i++) {
        engine.committed();
        reading +=
            seconds(
                () -> {
                  follower.readOn();
                  return null;
                });
      }
      say(
          "%s behind 9500 fresh holes: %.1f ms a look, token of %d bytes%s",
          engine.getClass().getSimpleName(),
          reading * 10,
          follower.bytesOfToken(),
          follower.token instanceof GapAwareTrackingToken gaps
              ? " with " + gaps.getGaps().size() + " holes"
              : "");
    }
  }
}
