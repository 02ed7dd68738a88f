package nl.wijkverband.platform.rebuild;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.wijkverband.platform.rebuild.RebuildProgress.Compared;
import nl.wijkverband.platform.rebuild.RebuildProgress.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One rebuild while it runs: where it says how far it is. */
public final class RebuildRun {

  private static final Duration BETWEEN_WRITES = Duration.ofMillis(250);

  private final long id;
  private final RebuildTable table;
  private final List<Compared> compared = new ArrayList<>();
  private State state = State.FILLING;
  private long done;
  private long inAll;
  private long written = System.nanoTime();

  RebuildRun(long id, RebuildTable table) {
    this.id = id;
    this.table = table;
  }

  /** The number this rebuild goes by. */
  public long id() {
    return id;
  }

  /** How many events there are to do. */
  public void inAll(long events) {
    inAll = events;
    write();
  }

  /** That many more are done. Ends the rebuild when the service stops. */
  public void did(long events) {
    done += events;
    inAll = Math.max(inAll, done);
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("the service stops");
    }
    if (System.nanoTime() - written > BETWEEN_WRITES.toNanos()) {
      write();
    }
  }

  /** All is filled; from here on the new tables are compared with the running ones. */
  public void comparing() {
    state = State.COMPARING;
    write();
  }

  /** What the comparison of one table says. */
  public void compared(String name, TableSum before, TableSum after) {
    compared.add(Compared.of(name, before, after));
  }

  /** From here on the new tables take the place of the running ones. */
  public void switching() {
    state = State.SWITCHING;
    write();
  }

  /**
   * The new tables took the place of the running ones: said in the very transaction in which they
   * do, so that no kill comes in between.
   */
  public void switched(JdbcClient transaction) {
    new RebuildTable(transaction).write(id, State.DONE, done, inAll, compared, null);
    state = State.DONE;
  }

  boolean isDone() {
    return state == State.DONE;
  }

  void ended(State how, @Nullable String trouble) {
    state = how;
    table.write(id, state, done, inAll, compared, trouble);
  }

  private void write() {
    table.write(id, state, done, inAll, compared, null);
    written = System.nanoTime();
  }
}
