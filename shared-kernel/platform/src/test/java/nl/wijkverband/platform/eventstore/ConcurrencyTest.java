package nl.wijkverband.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many writers that commit and roll back as they like, and readers that may not miss a thing. */
class ConcurrencyTest {

  static final int WRITERS = 8;
  private static final int TRANSACTIONS = 60;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void every_reader_sees_every_committed_event_once_and_in_order(long seed) throws Exception {
    try (var store = new TestStore();
        var threads = Executors.newCachedThreadPool()) {
      var random = new Random(seed);
      var writing = new AtomicBoolean(true);
      var otherProcess = store.anotherProcess();
      var readers = new ArrayList<CompletableFuture<List<Long>>>();
      for (int i = 0; i < 4; i++) {
        EventReader reader = (i % 2 == 0 ? store.parts : otherProcess).reader();
        var own = new Random(random.nextLong());
        readers.add(
            CompletableFuture.supplyAsync(() -> follow(store, reader, own, writing), threads));
      }
      var writers = new ArrayList<CompletableFuture<Void>>();
      for (int i = 0; i < WRITERS; i++) {
        var own = new Random(random.nextLong());
        writers.add(CompletableFuture.runAsync(() -> write(store, own), threads));
      }
      for (var writer : writers) {
        writer.get();
      }
      writing.set(false);

      List<Long> reference = committedPositions(store);
      assertThat(reference).hasSizeGreaterThan(WRITERS * TRANSACTIONS / 2);
      for (var reader : readers) {
        assertThat(reader.get()).as("seed %s", seed).isEqualTo(reference);
      }
    }
  }

  static void write(TestStore store, Random random) {
    try (var writer = store.writer()) {
      for (int i = 0; i < TRANSACTIONS; i++) {
        if (random.nextInt(5) == 0) {
          writer.transactionId();
          Thread.sleep(random.nextInt(3));
        }
        writer.append(1 + random.nextInt(3));
        Thread.sleep(random.nextInt(8));
        if (random.nextInt(4) == 0) {
          writer.rollback();
        } else {
          writer.commit();
        }
      }
    } catch (SQLException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads on until nothing is written any more and the highest committed event is reached. */
  private static List<Long> follow(
      TestStore store, EventReader reader, Random random, AtomicBoolean writing) {
    var seen = new ArrayList<Long>();
    while (true) {
      boolean last = !writing.get();
      long after = seen.isEmpty() ? 0 : seen.getLast();
      List<Long> page =
          reader.readAfter(after, 1 + random.nextInt(40)).stream()
              .map(event -> event.envelope().position())
              .toList();
      seen.addAll(page);
      if (last && page.isEmpty() && committedPositions(store).getLast() == after) {
        return seen;
      }
    }
  }

  /** The slow and plain way: everything, when all is over. */
  static List<Long> committedPositions(TestStore store) {
    try (var connection = store.database.app().connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select position from domain_event order by position")) {
      var positions = new ArrayList<Long>();
      while (rows.next()) {
        positions.add(rows.getLong(1));
      }
      return positions;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
