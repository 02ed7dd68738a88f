package nl.wijkverband.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.eventstore.Contender.Follower;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A writer holds its transaction open for longer than the minute after which Axon's own JDBC engine
 * gives holes up, while others commit. Seventy real seconds, with both engines at the same time,
 * beside the other tests of the module and on a server of its own; for longer:
 *
 * <pre>-Dwijkverband.long-writer-seconds=600</pre>
 */
@Execution(ExecutionMode.CONCURRENT)
class WriterThatTakesLongTest {

  private static final Duration OPEN =
      Duration.ofSeconds(Long.getLong("wijkverband.long-writer-seconds", 70));
  private static final Duration BEFORE_THE_END = Duration.ofSeconds(4);

  /**
   * The three readers of one scenario.
   *
   * @param following reads on all the time
   * @param latecomer starts shortly before the writer ends, as after a restart from an old token
   */
  private record Readers(Contender engine, Follower following, Follower latecomer) {

    void loseNothing() {
      assertThat(engine.missedBy(following)).isEmpty();
      assertThat(engine.missedBy(latecomer)).isEmpty();
      assertThat(following.sawAnythingTwice()).isFalse();
      assertThat(latecomer.seen).as("in the same order").isEqualTo(following.seen);
    }
  }

  /**
   * The scenario.
   *
   * @param another whether a second writer takes nearly as long, and passes the first
   */
  private static Readers whileOneWriterTakesLong(Contender engine, boolean another)
      throws Exception {
    Instant end = Instant.now().plus(OPEN);
    var following = engine.follower();
    var latecomer = engine.follower();
    engine.committed();
    try (var slow = engine.begin();
        var nearlyAsSlow = engine.begin()) {
      slow.append();
      if (another) {
        nearlyAsSlow.append();
      }
      commitAndReadUntil(end.minus(BEFORE_THE_END), engine, following);
      nearlyAsSlow.commit();
      following.readOn();
      latecomer.readOn();
      commitAndReadUntil(end, engine, following);
      slow.commit();
    }
    String last = engine.committed();
    following.readUntil(last);
    latecomer.readUntil(last);
    return new Readers(engine, following, latecomer);
  }

  private static void commitAndReadUntil(Instant moment, Contender engine, Follower follower)
      throws Exception {
    while (Instant.now().isBefore(moment)) {
      engine.committed();
      follower.readOn();
      Thread.sleep(250);
    }
  }

  @Test
  void a_writer_that_takes_longer_than_a_minute_is_lost_by_the_stock_engine_and_not_by_ours()
      throws Exception {
    var server = TestPostgres.another();
    try (var store = new TestStore(server);
        var another = new TestStore(server);
        var threads = Executors.newCachedThreadPool()) {
      // Nothing ends such a transaction here, as it does in a running system.
      TestStore.execute(
          server.superuser("postgres"),
          "alter role " + store.database.app().user() + " set transaction_timeout = 0");
      var ours = run(threads, new OurEngine(store), true);
      var stock = run(threads, new StockEngine(store), true);
      var stockWithOne = run(threads, new StockEngine(another), false);

      ours.get().loseNothing();
      assertThat(stock.get().engine().missedBy(stock.get().following())).hasSize(1);
      assertThat(stock.get().engine().missedBy(stock.get().latecomer())).hasSizeGreaterThan(0);
      // To be fair: with this writer alone, who is never behind does see it.
      assertThat(stockWithOne.get().engine().missedBy(stockWithOne.get().following())).isEmpty();
      assertThat(stockWithOne.get().engine().missedBy(stockWithOne.get().latecomer())).hasSize(1);
    }
  }

  private static CompletableFuture<Readers> run(
      ExecutorService threads, Contender engine, boolean another) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return whileOneWriterTakesLong(engine, another);
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        },
        threads);
  }
}
