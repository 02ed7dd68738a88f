package nl.wijkverband.platform.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild is, or how it ended.
 *
 * @param eventsInAll grows when events come in meanwhile
 * @param eventsPerSecond since it started
 * @param secondsLeft at that rate; unknown before the first events are done
 * @param compared per table, once compared
 * @param trouble why it failed, without anybody's data
 */
public record RebuildProgress(
    long id,
    String projection,
    State state,
    Instant startedAt,
    @Nullable Instant finishedAt,
    long eventsDone,
    long eventsInAll,
    double eventsPerSecond,
    @Nullable Long secondsLeft,
    List<Compared> compared,
    @Nullable String trouble) {

  /** Where it stands. */
  public enum State {
    FILLING,
    COMPARING,
    SWITCHING,
    DONE,
    FAILED,
    /** The process that did it is gone; the running projection was left as it was. */
    INTERRUPTED;

    /** Whether something is still being done. */
    public boolean runs() {
      return this == FILLING || this == COMPARING || this == SWITCHING;
    }
  }

  /** One table before and after: how many rows, and the hash of what stands in them. */
  public record Compared(
      String table, long rowsBefore, long rowsAfter, String hashBefore, String hashAfter) {

    static Compared of(String table, TableSum before, TableSum after) {
      return new Compared(table, before.rows(), after.rows(), before.hash(), after.hash());
    }

    /** Whether the new table says what the running one said. */
    public boolean same() {
      return rowsBefore == rowsAfter && hashBefore.equals(hashAfter);
    }
  }

  /** The tables in which the new projection says something else. */
  public List<String> different() {
    return compared.stream().filter(table -> !table.same()).map(Compared::table).toList();
  }

  RebuildProgress interrupted() {
    return new RebuildProgress(
        id,
        projection,
        State.INTERRUPTED,
        startedAt,
        finishedAt,
        eventsDone,
        eventsInAll,
        eventsPerSecond,
        null,
        compared,
        trouble);
  }

  static double rate(long done, Duration took) {
    double seconds = took.toNanos() / 1e9;
    return seconds > 0 ? Math.round(10 * done / seconds) / 10.0 : 0;
  }

  static @Nullable Long left(long done, long inAll, double rate) {
    return rate > 0 ? (long) Math.ceil(Math.max(0, inAll - done) / rate) : null;
  }
}
