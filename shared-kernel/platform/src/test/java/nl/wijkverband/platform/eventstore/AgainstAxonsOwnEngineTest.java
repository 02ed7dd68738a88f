package nl.wijkverband.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import org.axonframework.common.jdbc.JdbcException;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Scenarios in which Axon's own JDBC engine, as it comes, loses an event or stops, and ours does
 * not. Each is written once and played against both. The one that needs a minute stands in {@link
 * WriterThatTakesLongTest}.
 */
class AgainstAxonsOwnEngineTest {

  /** Together with one slow writer more positions than the stock engine remembers as holes. */
  private static final int ROLLED_BACK = 10_500;

  private static final int AT_ONCE = 500;
  private static final Duration SLOW_CLOCK = Duration.ofMinutes(-5);
  private static final Duration FAST_CLOCK = Duration.ofMinutes(5);

  private final TestStore store = new TestStore();
  private final Contender ours = new OurEngine(store);
  private final Contender stock = new StockEngine(store);

  AgainstAxonsOwnEngineTest() throws Exception {}

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  /** A writer is at work while thousands of positions are taken and given up. */
  private static Contender.Follower thousandsOfRollbacks(Contender engine) throws Exception {
    var follower = engine.follower();
    engine.committed();
    follower.readOn();
    try (var slow = engine.begin();
        var failing = engine.begin()) {
      slow.append();
      for (int i = 0; i < ROLLED_BACK; i += AT_ONCE) {
        failing.append(AT_ONCE, Contender.RIGHT);
        failing.rollback();
      }
      engine.committed();
      follower.readOn();
      slow.commit();
    }
    follower.readUntil(engine.committed());
    return follower;
  }

  @Test
  void with_thousands_of_rollbacks_the_stock_engine_forgets_the_hole_of_a_writer_still_at_work()
      throws Exception {
    var follower = thousandsOfRollbacks(stock);

    assertThat(stock.missedBy(follower)).hasSize(1);
    assertThat(((GapAwareTrackingToken) follower.token).getGaps()).hasSizeGreaterThan(9_000);
    assertThat(follower.bytesOfToken()).isGreaterThan(50_000);
  }

  @Test
  void with_thousands_of_rollbacks_ours_loses_nothing_and_its_token_stays_one_number()
      throws Exception {
    var follower = thousandsOfRollbacks(ours);

    assertThat(ours.missedBy(follower)).isEmpty();
    assertThat(follower.sawAnythingTwice()).isFalse();
    assertThat(follower.token).isInstanceOf(GlobalSequenceTrackingToken.class);
    assertThat(follower.bytesOfToken()).isLessThan(100);
  }

  @Test
  void a_thousand_holes_cost_one_witness() throws Exception {
    var witnesses = new ArrayList<Settled.Witness>();
    var reads =
        new SnapshotReads(store.dataSource, "sample") {
          @Override
          Settled.Witness witness() {
            var witness = super.witness();
            witnesses.add(witness);
            return witness;
          }
        };
    try (var writer = store.writer()) {
      for (int i = 0; i < 1_000; i++) {
        writer.append(1);
        writer.rollback();
        writer.append(1);
        writer.commit();
      }
    }
    var settled = new Settled();
    var reader =
        new ProvenReader(
            reads, settled, store.codec(), new Arrivals(reads, settled), store.dataSource);

    assertThat(store.readSoon(reader, 0, 1_000)).hasSize(1_000).isSorted();
    assertThat(witnesses).hasSize(1);
  }

  /** A writer takes its position, another passes it, the reader looks; all within a moment. */
  private static Contender.Follower clocksApart(Contender engine, Duration off) throws Exception {
    var follower = engine.follower();
    engine.committed(off);
    follower.readOn();
    try (var slow = engine.begin()) {
      slow.append(1, off);
      engine.committed(off);
      follower.readOn();
      slow.commit();
    }
    follower.readUntil(engine.committed(off));
    return follower;
  }

  @Test
  void with_a_writers_clock_five_minutes_behind_the_readers_the_stock_engine_loses_an_event()
      throws Exception {
    assertThat(stock.missedBy(clocksApart(stock, SLOW_CLOCK))).hasSize(1);
  }

  @Test
  void with_a_writers_clock_five_minutes_ahead_the_stock_engine_loses_nothing() throws Exception {
    assertThat(stock.missedBy(clocksApart(stock, FAST_CLOCK))).isEmpty();
  }

  @Test
  void to_ours_the_clocks_of_readers_and_writers_are_nothing() throws Exception {
    var behind = clocksApart(ours, SLOW_CLOCK);
    assertThat(ours.missedBy(behind)).isEmpty();
    assertThat(behind.sawAnythingTwice()).isFalse();

    assertThat(ours.missedBy(clocksApart(ours, FAST_CLOCK))).isEmpty();
  }

  /** The stock engine writes every position between 1 and the first one into its token. */
  private static Contender.Follower farFromOne(Contender engine, long first) throws Exception {
    engine.nextPosition(first);
    var follower = engine.follower();
    engine.committed();
    follower.readUntil(engine.committed());
    try (var slow = engine.begin()) {
      slow.append();
      engine.committed();
      follower.readOn();
      slow.commit();
    }
    follower.readUntil(engine.committed());
    return follower;
  }

  @Test
  void when_the_first_position_is_a_hundred_thousand_the_stock_engine_cannot_read_on() {
    assertThatThrownBy(() -> farFromOne(stock, 100_000))
        .isInstanceOf(JdbcException.class)
        .hasStackTraceContaining("PreparedStatement can have at most");
  }

  @Test
  void when_the_first_position_is_five_billion_the_stock_engine_sees_nothing() throws Exception {
    var follower = farFromOne(stock, 5_000_000_000L);

    assertThat(follower.seen).isEmpty();
    assertThat(stock.missedBy(follower)).hasSize(5);
  }

  @Test
  void wherever_the_positions_begin_ours_loses_nothing() throws Exception {
    assertThat(ours.missedBy(farFromOne(ours, 100_000))).isEmpty();

    var follower = farFromOne(ours, 5_000_000_000L);
    assertThat(ours.missedBy(follower)).isEmpty();
    assertThat(follower.sawAnythingTwice()).isFalse();
  }
}
