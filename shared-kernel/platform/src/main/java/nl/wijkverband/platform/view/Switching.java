package nl.wijkverband.platform.view;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.wijkverband.platform.rebuild.RebuildRun;
import nl.wijkverband.platform.rebuild.SchemaOwner;
import nl.wijkverband.platform.trouble.PassingTrouble;
import nl.wijkverband.platform.view.Policies.Policy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts the new tables in the place of the running ones, in one short transaction of which readers
 * and writers notice a pause.
 */
final class Switching {

  private static final Logger LOG = LoggerFactory.getLogger(Switching.class);
  // Should this process be stopped in the middle, the database ends it and nobody waits on.
  private static final String BOUND = "set local transaction_timeout = '20s'";

  private final SchemaOwner owner;
  private final List<String> tables;

  Switching(SchemaOwner owner, List<String> tables) {
    this.owner = owner;
    this.tables = List.copyOf(tables);
  }

  /**
   * Switches, and then compares what was with what is, as both were at that moment.
   *
   * @param lastFacts tells the new tables what came since, while nobody can write to the running
   */
  void run(Runnable lastFacts, Comparison comparison, RebuildRun run) {
    var locked = new AtomicLong();
    owner.transact(
        comparing -> {
          owner.transact(
              moving -> {
                List<Policy> policies = lock(moving);
                locked.set(System.nanoTime());
                lastFacts.run();
                // Its snapshot shows the running and the new tables as they are now, for as long
                // as comparing takes.
                comparing.sql("set transaction isolation level repeatable read").update();
                comparing.sql("select 1").query(row -> {});
                move(moving, policies);
              });
          LOG.info(
              "new tables {}, work waited {} ms for them",
              tables,
              (System.nanoTime() - locked.get()) / 1_000_000);
          run.comparing();
          comparison.compare(comparing, run);
        });
  }

  private List<Policy> lock(JdbcClient moving) {
    moving.sql(Briefly.ASKED).update();
    moving.sql(BOUND).update();
    List<Policy> policies = Policies.lookingInto(moving, tables);
    List<String> names = new ArrayList<>();
    tables.forEach(table -> names.add(Beside.RUNNING + "." + table));
    policies.stream().map(Policy::table).distinct().sorted().forEach(names::add);
    try {
      moving.sql("lock table " + String.join(", ", names) + " in access exclusive mode").update();
    } catch (DataAccessException failed) {
      throw PassingTrouble.isInUse(failed) ? new Busy(failed) : failed;
    }
    return policies;
  }

  private void move(JdbcClient moving, List<Policy> policies) {
    Stream.of(
            tables.stream().map(table -> move(table, Beside.RUNNING, Beside.OLD)),
            tables.stream().map(table -> move(table, Beside.NEXT, Beside.RUNNING)),
            policies.stream().map(Policy::again))
        .flatMap(statements -> statements)
        .toList()
        .forEach(statement -> moving.sql(statement).update());
  }

  private static String move(String table, String from, String to) {
    return "alter table %s.%s set schema %s".formatted(from, table, to);
  }

  /** Somebody held on to a table for longer than we let others wait. Nothing was done. */
  static final class Busy extends RuntimeException {

    Busy(Throwable cause) {
      super("a table of the view is in use", cause);
    }
  }
}
