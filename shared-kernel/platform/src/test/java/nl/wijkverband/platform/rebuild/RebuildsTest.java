package nl.wijkverband.platform.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nl.wijkverband.local.DatabaseLogin;
import nl.wijkverband.local.ServiceDatabase;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.rebuild.RebuildProgress.State;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Starting, following and ending rebuilds, at two instances of one service. */
class RebuildsTest {

  private static final ServiceDatabase DATABASE = TestPostgres.shared().freshService("dossier");

  private final Steps steps = new Steps();
  private final Rebuilds one = instance(steps);
  private final Rebuilds other = instance(new Steps());

  @BeforeAll
  static void table() {
    Flyway.configure()
        .dataSource(DATABASE.owner().url(), DATABASE.owner().user(), DATABASE.owner().password())
        .locations("classpath:db/platform/rebuild")
        .placeholders(Map.of("app", DATABASE.app().user()))
        .load()
        .migrate();
  }

  @AfterEach
  void stop() throws Exception {
    one.close();
    other.close();
  }

  @Test
  void says_at_every_instance_how_far_it_is() throws Exception {
    steps.work = run -> run.inAll(8);
    long id = one.start("steps").orElseThrow().id();
    steps.reached.await();

    RebuildProgress now = other.latest().orElseThrow();
    assertThat(now.id()).isEqualTo(id);
    assertThat(now.state()).isEqualTo(State.FILLING);
    assertThat(now.eventsInAll()).isEqualTo(8);

    steps.after =
        run -> {
          run.did(8);
          run.comparing();
          run.compared("one", new TableSum(2, 3, 4), new TableSum(2, 3, 4));
          run.compared("two", new TableSum(2, 3, 4), new TableSum(1, 3, 4));
          run.switching();
        };
    steps.goOn.countDown();

    RebuildProgress done = ended(other);
    assertThat(done.state()).isEqualTo(State.DONE);
    assertThat(done.eventsDone()).isEqualTo(8);
    assertThat(done.finishedAt()).isNotNull();
    assertThat(done.secondsLeft()).isNull();
    assertThat(done.compared()).hasSize(2);
    assertThat(done.different()).containsExactly("two");
  }

  @Test
  void one_at_a_time_over_all_instances() throws Exception {
    one.start("steps");
    steps.reached.await();
    assertThat(one.start("steps")).isEmpty();
    assertThat(other.start("steps")).isEmpty();
    steps.goOn.countDown();
    ended(one);
    // The right goes with the connection, a moment after the last line was written.
    while (other.start("steps").isEmpty()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void what_is_not_there_is_not_rebuilt() {
    assertThatThrownBy(() -> one.start("something"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no projection something");
  }

  @Test
  void one_that_fails_clears_away_what_it_made_and_says_what_kind_of_trouble() throws Exception {
    steps.after =
        run -> {
          throw new UnsupportedOperationException("somebody's name");
        };
    steps.goOn.countDown();
    one.start("steps");

    RebuildProgress failed = ended(other);
    assertThat(failed.state()).isEqualTo(State.FAILED);
    assertThat(failed.trouble()).isEqualTo("UnsupportedOperationException");
    assertThat(steps.cleared).hasPositiveValue();
  }

  @Test
  void one_that_was_killed_is_seen_as_interrupted_and_cleared_away_at_the_next_start() {
    JdbcClient jdbc = JdbcClient.create(source(DATABASE.app()));
    long id = new RebuildTable(jdbc).begin("steps");

    assertThat(one.latest().orElseThrow().state()).isEqualTo(State.INTERRUPTED);
    assertThat(steps.cleared).hasValue(0);

    one.clearAwayWhatWasLeft();
    assertThat(steps.cleared).hasValue(1);
    assertThat(
            jdbc.sql("select state from rebuild where id = ?")
                .param(id)
                .query(String.class)
                .single())
        .isEqualTo("INTERRUPTED");
  }

  @Test
  void one_that_runs_elsewhere_is_left_alone_by_a_start() throws Exception {
    one.start("steps");
    steps.reached.await();
    var started = new Steps();
    try (Rebuilds third = instance(started)) {
      third.clearAwayWhatWasLeft();
      assertThat(started.cleared).hasValue(0);
      assertThat(third.latest().orElseThrow().state()).isEqualTo(State.FILLING);
    }
    steps.goOn.countDown();
    assertThat(ended(one).state()).isEqualTo(State.DONE);
  }

  private static RebuildProgress ended(Rebuilds rebuilds) throws InterruptedException {
    while (rebuilds.latest().orElseThrow().state().runs()) {
      Thread.sleep(10);
    }
    return rebuilds.latest().orElseThrow();
  }

  private static Rebuilds instance(Steps steps) {
    return new Rebuilds(
        List.of(steps),
        new SchemaOwner(source(DATABASE.owner())),
        JdbcClient.create(source(DATABASE.app())));
  }

  private static DriverManagerDataSource source(DatabaseLogin login) {
    return new DriverManagerDataSource(login.url(), login.user(), login.password());
  }

  /** Does what the test says, and stops in the middle until the test lets it go on. */
  private static final class Steps implements Rebuildable {

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicInteger cleared = new AtomicInteger();
    private volatile Consumer<RebuildRun> work = run -> {};
    private volatile Consumer<RebuildRun> after = run -> {};

    @Override
    public String name() {
      return "steps";
    }

    @Override
    public void rebuild(RebuildRun run) {
      cleared.set(0);
      work.accept(run);
      reached.countDown();
      try {
        assertThat(goOn.await(60, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      after.accept(run);
    }

    @Override
    public void clearAway() {
      cleared.incrementAndGet();
    }
  }
}
