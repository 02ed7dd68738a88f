package nl.wijkverband.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Streams that wake up, and the tokens they start from. */
class FollowingTest {

  private static final int LONG = 60;

  private final TestStore store = new TestStore();
  private final EventReader reader = store.parts.reader();

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  private EventStream from(long position) {
    return new EventStream(reader, position);
  }

  private static long positionOf(TrackedEventMessage<?> message) {
    return Tokens.position(message.trackingToken());
  }

  @Test
  void a_stream_gives_what_is_there_and_then_waits() throws Exception {
    store.committed();
    store.committed();
    try (var stream = from(0)) {
      assertThat(stream.peek()).isPresent();
      assertThat(positionOf(stream.nextAvailable())).isEqualTo(1);
      assertThat(positionOf(stream.nextAvailable())).isEqualTo(2);
      assertThat(stream.hasNextAvailable()).isFalse();
      assertThat(stream.peek()).isEmpty();
    }
  }

  @Test
  void a_waiting_stream_wakes_for_what_another_process_wrote() throws Exception {
    try (var stream = from(0)) {
      var next = CompletableFuture.supplyAsync(() -> next(stream));
      store.committed();

      assertThat(positionOf(next.get(LONG, TimeUnit.SECONDS))).isEqualTo(1);
    }
  }

  @Test
  void a_waiting_stream_wakes_when_a_hole_turns_out_to_be_dead() throws Exception {
    var failing = store.writer();
    failing.append(1);
    store.committed();
    try (var stream = from(0)) {
      var next = CompletableFuture.supplyAsync(() -> next(stream));
      assertThat(stream.hasNextAvailable()).isFalse();
      failing.rollback();

      assertThat(positionOf(next.get(LONG, TimeUnit.SECONDS))).isEqualTo(2);
    }
  }

  private static TrackedEventMessage<?> next(EventStream stream) {
    try {
      return stream.nextAvailable();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void the_callback_runs_after_the_commit_and_not_before() throws Exception {
    var woken = new Semaphore(0);
    var arrivals = new Arrivals(new NeverLooks(store), new Settled());
    var transaction = new TransactionTemplate(new DataSourceTransactionManager(store.dataSource));
    AutoCloseable listening = arrivals.listen(woken::release);

    transaction.executeWithoutResult(
        status -> {
          arrivals.afterCommit();
          assertThat(woken.availablePermits()).isZero();
        });
    assertThat(woken.availablePermits()).isEqualTo(1);
    transaction.executeWithoutResult(
        status -> {
          arrivals.afterCommit();
          status.setRollbackOnly();
        });
    assertThat(woken.availablePermits()).isEqualTo(1);
    arrivals.afterCommit();
    assertThat(woken.availablePermits()).as("without a transaction: at once").isEqualTo(2);
    listening.close();
    arrivals.afterCommit();
    assertThat(woken.availablePermits()).isEqualTo(2);
    arrivals.close();
  }

  /** So that only the wake-ups of this process are counted. */
  private static final class NeverLooks extends SnapshotReads {
    NeverLooks(TestStore store) {
      super(store.dataSource, "sample");
    }

    @Override
    Now now() {
      LockSupport.park();
      return new Now(0, 0);
    }
  }

  @Test
  void a_stream_with_a_callback_is_woken_and_a_closed_one_is_left_alone() throws Exception {
    var woken = new Semaphore(0);
    var stream = from(0);
    assertThat(stream.setOnAvailableCallback(woken::release)).isTrue();
    store.committed();
    assertThat(woken.tryAcquire(LONG, TimeUnit.SECONDS)).isTrue();
    assertThat(stream.hasNextAvailable()).isTrue();
    stream.close();
  }

  @Test
  void the_tail_is_before_everything() throws Exception {
    store.committed();

    assertThat(positionsAfter(store.parts.engine().createTailToken())).containsExactly(1L);
  }

  private List<Long> positionsAfter(TrackingToken token) {
    return store.parts.engine().readEvents(token, false).map(FollowingTest::positionOf).toList();
  }

  @Test
  void the_head_waits_for_the_writers_at_work_and_is_not_beyond_those_that_come() throws Exception {
    store.committed();
    var slow = store.writer();
    slow.append(1);
    store.committed();
    var late = store.writer();
    var looks = new ArrayList<Long>();
    var reads =
        new SnapshotReads(store.dataSource, "sample") {
          @Override
          Settled.Witness witness() {
            var witness = super.witness();
            late.append(1);
            return witness;
          }

          @Override
          Now now() {
            Now now = super.now();
            looks.add(now.xmin());
            if (looks.size() == 3) {
              slow.commitQuietly();
            }
            return now;
          }
        };
    var waiting =
        new ProvenReader(
            reads, new Settled(), null, new Arrivals(reads, new Settled()), store.dataSource);

    assertThat(waiting.settledHead()).isEqualTo(3);
    assertThat(looks).hasSizeGreaterThan(3);
    late.commit();
    assertThat(store.readSoon(3, 1)).containsExactly(4L);
  }

  @Test
  void a_token_at_a_moment_is_before_everything_recorded_since() throws Exception {
    store.committed();
    var between =
        store.parts.reader().readAfter(0, 1).getFirst().envelope().recordedAt().plusNanos(1000);
    var slow = store.writer();
    slow.append(1);
    store.committed();
    slow.commit();

    var engine = store.parts.engine();
    assertThat(positionsAfter(engine.createTokenAt(between))).containsExactly(2L, 3L);
    assertThat(positionsAfter(engine.createTokenAt(Instant.EPOCH))).hasSize(3);
    assertThat(positionsAfter(engine.createTokenAt(Instant.now().plusSeconds(3600)))).isEmpty();
  }

  @Test
  void tokens_survive_being_stored_even_those_of_a_replay() {
    var tokens = new ArrayList<TrackingToken>();
    tokens.add(new GlobalSequenceTrackingToken(5_000_000_000L));
    tokens.add(
        ReplayToken.createReplayToken(
            new GlobalSequenceTrackingToken(9), new GlobalSequenceTrackingToken(3)));
    var serializer = AxonSerializers.forTokens();

    for (TrackingToken token : tokens) {
      SerializedObject<byte[]> stored = serializer.serialize(token, byte[].class);
      TrackingToken read = serializer.deserialize(stored);
      assertThat(read).isEqualTo(token);
      assertThat(Tokens.position(read)).isEqualTo(Tokens.position(token));
    }
  }
}
