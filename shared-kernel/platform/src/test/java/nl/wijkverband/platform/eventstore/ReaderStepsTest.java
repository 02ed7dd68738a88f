package nl.wijkverband.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.wijkverband.platform.sample.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What writers and other readers do between two steps of one reader's read. */
class ReaderStepsTest {

  private interface Step {
    void run() throws SQLException;
  }

  /** Runs a step of the test after each statement of the reader. */
  private static final class Stepwise extends SnapshotReads {
    private final Deque<Step> steps = new ArrayDeque<>();

    Stepwise(TestStore store) {
      super(store.dataSource, "sample");
    }

    @Override
    Page readAfter(long position, int max) {
      Page page = super.readAfter(position, max);
      next();
      return page;
    }

    @Override
    Settled.Witness witness() {
      Settled.Witness witness = super.witness();
      next();
      return witness;
    }

    private void next() {
      Step step = steps.poll();
      if (step != null) {
        try {
          step.run();
        } catch (SQLException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  private static final Step NOTHING = () -> {};

  private final TestStore store = new TestStore();
  private final Stepwise reads = new Stepwise(store);
  private final Settled settled = new Settled();
  private final EventReader reader = reader(reads);
  private final EventReader neighbour = reader(new SnapshotReads(store.dataSource, "sample"));
  private Writer slow;

  /** Readers of one process: they share what is settled. */
  private EventReader reader(SnapshotReads statements) {
    var codec =
        new EventCodec(
            EventTypes.in(Sample.class.getPackageName()),
            new Upcasters(List.of()),
            store.personalData);
    return new ProvenReader(
        statements, settled, codec, new Arrivals(statements, settled), store.dataSource);
  }

  @BeforeEach
  void aHoleBeforeTheSecondEvent() throws Exception {
    slow = store.writer();
    slow.append(1);
    store.committed();
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  @Test
  void the_writer_commits_between_the_first_look_and_the_witness() {
    reads.steps.addAll(List.of(slow::commit));

    assertThat(store.read(reader, 0)).containsExactly(1L, 2L);
  }

  @Test
  void the_writer_commits_between_the_witness_and_the_second_look() {
    reads.steps.addAll(List.of(NOTHING, slow::commit));

    assertThat(store.read(reader, 0)).containsExactly(1L, 2L);
  }

  @Test
  void the_writer_commits_after_the_second_look() {
    reads.steps.addAll(List.of(NOTHING, NOTHING, slow::commit));

    assertThat(store.read(reader, 0)).isEmpty();
    assertThat(store.read(reader, 0)).containsExactly(1L, 2L);
  }

  @Test
  void what_a_neighbour_proves_after_the_look_says_nothing_about_the_look() {
    store.read(neighbour, 0);
    reads.steps.add(
        () -> {
          slow.commit();
          assertThat(store.readSoon(neighbour, 0, 2)).containsExactly(1L, 2L);
          settleNow(2);
        });

    assertThat(store.read(reader, 0)).containsExactly(1L, 2L);
  }

  private void settleNow(long position) {
    var statements = new SnapshotReads(store.dataSource, "sample");
    // As long as it takes the database's own transactions to end.
    for (int i = 0; i < 10_000 && settled.upTo() < position; i++) {
      settled.prove(statements.now().xmin());
    }
  }

  @Test
  void a_second_hole_that_opens_and_closes_between_the_steps_is_seen_too() throws Exception {
    var second = store.writer();
    reads.steps.addAll(
        List.of(
            () -> {
              second.append(1);
              store.committed();
              slow.commit();
            },
            second::commit));

    assertThat(store.readSoon(reader, 0, 4)).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void a_rollback_between_the_steps_is_passed() {
    reads.steps.addAll(List.of(slow::rollback));

    assertThat(store.readSoon(reader, 0, 1)).containsExactly(2L);
  }

  @Test
  void a_late_position_of_an_early_transaction_comes_between_the_steps() throws Exception {
    var early = store.writer();
    early.transactionId();
    reads.steps.addAll(
        List.of(
            slow::rollback,
            () -> {
              early.append(1);
              store.committed();
            }));

    // The witness saw position 2 only, so it says nothing about 3, whoever holds it.
    List<Long> first = store.read(reader, 0);
    assertThat(first).doesNotContain(4L);
    early.commit();
    assertThat(store.readSoon(reader, 0, 3)).containsExactly(2L, 3L, 4L);
  }
}
