package nl.wijkverband.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two real processes with the same processor on one store, each event written down in the
 * transaction that moves the token. One is killed or paused; the other goes on.
 */
class TwoInstancesTest {

  private static final Duration LONG = Duration.ofSeconds(90);
  private static final UUID NOWHERE = UUID.randomUUID();

  private final TestStore store = new TestStore();
  private final JdbcClient database = JdbcClient.create(store.dataSource);
  private final List<Instance> started = new ArrayList<>();

  /** One of the processes, and what is done to it. */
  private record Instance(Process process) {

    void order(String order) throws IOException {
      process.outputWriter().append(order).append('\n').flush();
    }

    void signal(String name) throws Exception {
      var kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
      assertThat(kill.waitFor()).isZero();
    }

    void awaitHeld() throws IOException {
      var output = process.inputReader();
      for (String line = output.readLine(); !OneInstance.HELD.equals(line); ) {
        line = output.readLine();
        assertThat(line).as("still running").isNotNull();
      }
    }
  }

  @BeforeEach
  void listOfWhatWasHandled() throws SQLException {
    // Nothing unique about it: what is handled twice stands there twice.
    store.asOwner(
        """
        create table handled (id bigint generated always as identity, position bigint not null,
          aggregate_id uuid not null, sequence_number bigint not null, instance text not null);
        grant select, insert on handled to %s"""
            .formatted(store.database.app().user()));
  }

  @AfterEach
  void close() throws Exception {
    started.forEach(instance -> instance.process().destroyForcibly());
    store.close();
  }

  private Instance start(String name, boolean stockTokens, UUID holdAt) throws IOException {
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Daxoniq.update-checker.disabled=true",
            "-cp",
            System.getProperty("java.class.path"),
            OneInstance.class.getName(),
            name,
            Boolean.toString(stockTokens),
            holdAt.toString());
    var app = store.database.app();
    var keyring = store.database.keyringWriter();
    builder
        .environment()
        .putAll(
            Map.of(
                "DB_URL", app.url(),
                "DB_USER", app.user(),
                "DB_PASSWORD", app.password(),
                "KEYRING_URL", keyring.url(),
                "KEYRING_USER", keyring.user(),
                "KEYRING_PASSWORD", keyring.password()));
    var instance = new Instance(builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
    started.add(instance);
    return instance;
  }

  @Test
  void when_one_is_killed_the_other_takes_over_and_no_event_is_skipped_or_handled_twice()
      throws Exception {
    var first = start("first", false, NOWHERE);
    var second = start("second", false, NOWHERE);
    first.order("take 2");
    second.order("take 2");
    var writing = new AtomicBoolean(true);
    var writer = CompletableFuture.runAsync(() -> writeWhile(writing, new Random(11)));
    await("both at work", () -> by("first") > 20 && by("second") > 20);

    first.signal("KILL");
    second.order("take 4");
    await("the other has everything", () -> owners() == 1);
    long before = by("second");
    await("it goes on", () -> by("second") > before + 40);
    writing.set(false);
    writer.get();

    await("all is handled", () -> handled() >= committed());
    eachWasHandledOnceAndInOrder();
  }

  /** The first is stopped in the middle of an event, and wakes when its work is done by another. */
  private void whileOneIsPaused(boolean stockTokens) throws Exception {
    var holdAt = UUID.randomUUID();
    var first = start("first", stockTokens, holdAt);
    var second = start("second", stockTokens, NOWHERE);
    first.order("take 4");
    write(20);
    await("the first has all segments", () -> by("first") == 20);
    write(holdAt);
    first.awaitHeld();
    first.signal("STOP");

    second.order("take 4");
    write(30);
    await("the second has done it", () -> by("second") == 31);
    second.signal("TERM");
    second.process().waitFor();
    first.order("go on");
    first.signal("CONT");
    write(20);

    await("the first goes on", () -> owners() == 1 && tokensAt(committed()) == 4);
  }

  @Test
  void when_a_paused_one_wakes_it_writes_nothing_of_what_another_has_done() throws Exception {
    whileOneIsPaused(false);

    eachWasHandledOnceAndInOrder();
    assertThat(by("second")).isEqualTo(31);
  }

  @Test
  void with_axons_own_token_store_it_handles_again_what_another_has_done() throws Exception {
    whileOneIsPaused(true);

    assertThat(handled()).isGreaterThan(committed());
  }

  private void write(int events) throws SQLException {
    for (int i = 0; i < events; i++) {
      store.committed();
    }
  }

  private void write(UUID aggregate) throws SQLException {
    try (var writer = store.writer()) {
      writer.append(aggregate, 0, 1, null);
      writer.commit();
    }
  }

  /** Two writers by turns, with rollbacks, so that there are holes of all kinds. */
  private void writeWhile(AtomicBoolean writing, Random random) {
    try (var one = store.writer();
        var other = store.writer()) {
      while (writing.get()) {
        one.append(1 + random.nextInt(3));
        other.append(1 + random.nextInt(2));
        if (random.nextInt(4) == 0) {
          one.rollback();
        }
        other.commit();
        one.commit();
        Thread.sleep(random.nextInt(10));
      }
    } catch (SQLException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void eachWasHandledOnceAndInOrder() {
    assertThat(positions("select position from handled order by position"))
        .isEqualTo(positions("select position from domain_event order by position"));
    assertThat(
            positions(
                """
                select position from (select position, sequence_number,
                  lag(sequence_number, 1, -1) over (partition by aggregate_id order by id) as last
                  from handled) as one where sequence_number <> last + 1"""))
        .as("out of order within an aggregate")
        .isEmpty();
  }

  private List<Long> positions(String sql) {
    return database.sql(sql).query(Long.class).list();
  }

  private long count(String sql, Object... parameters) {
    return database.sql(sql).params(parameters).query(Long.class).single();
  }

  private long by(String instance) {
    return count("select count(*) from handled where instance = ?", instance);
  }

  private long handled() {
    return count("select count(*) from handled");
  }

  private long committed() {
    return count("select count(*) from domain_event");
  }

  private long owners() {
    return count(
        "select count(distinct coalesce(owner, segment::text)) from processor_token where processor_name = 'list'");
  }

  private long tokensAt(long position) {
    return count(
        "select count(*) from processor_token where convert_from(token, 'UTF8') like ?",
        "%:" + position + "}");
  }

  private static void await(String what, BooleanSupplier condition) throws InterruptedException {
    long until = System.nanoTime() + LONG.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as(what).isLessThan(until);
      Thread.sleep(20);
    }
  }
}
