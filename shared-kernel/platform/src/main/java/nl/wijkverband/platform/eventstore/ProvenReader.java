package nl.wijkverband.platform.eventstore;

import java.util.List;
import javax.sql.DataSource;
import nl.wijkverband.platform.eventstore.Settled.Witness;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads in the order of positions and passes a hole only when it is proven that nothing can appear
 * in it; README.md has the proof.
 */
final class ProvenReader implements EventReader {

  private static final long MAX_PAUSE = 50;

  private final SnapshotReads reads;
  private final Settled settled;
  private final EventCodec codec;
  private final Arrivals arrivals;
  private final JdbcTemplate database;

  ProvenReader(
      SnapshotReads reads,
      Settled settled,
      EventCodec codec,
      Arrivals arrivals,
      DataSource dataSource) {
    this.reads = reads;
    this.settled = settled;
    this.codec = codec;
    this.arrivals = arrivals;
    this.database = new JdbcTemplate(dataSource);
  }

  @Override
  public List<StoredEvent> readAfter(long position, int max) {
    return readRows(position, max).stream().map(codec::decode).toList();
  }

  @Override
  public List<StoredEvent> readCommittedAfter(long position, int max) {
    return reads.readAfter(position, max).rows().stream().map(codec::decode).toList();
  }

  private List<StoredRow> readRows(long position, int max) {
    while (true) {
      long knownBefore = settled.upTo();
      var page = reads.readAfter(position, max);
      long settledHere = Math.max(knownBefore, settled.prove(page.xmin()));
      List<StoredRow> passable = passable(page.rows(), position, settledHere);
      if (!passable.isEmpty() || page.rows().isEmpty()) {
        return passable;
      }
      long beyondHole = page.rows().getFirst().position();
      boolean worthAnotherLook =
          settled.callWitness(beyondHole, reads::witness) || settled.upTo() >= beyondHole;
      if (!worthAnotherLook) {
        return List.of();
      }
    }
  }

  /** The rows up to the first hole that is not settled. */
  private static List<StoredRow> passable(List<StoredRow> rows, long position, long settledUpTo) {
    long next = Math.max(position, settledUpTo) + 1;
    int passed = 0;
    for (StoredRow row : rows) {
      if (row.position() == next) {
        next++;
      } else if (row.position() > next) {
        break;
      }
      passed++;
    }
    return rows.subList(0, passed);
  }

  /**
   * A position at or below which nothing can appear any more, and no lower than anything committed
   * before the call. Waits for the writers that are at work right now.
   */
  long settledHead() throws InterruptedException {
    Witness witness = reads.witness();
    long pause = 1;
    while (reads.now().xmin() < witness.transactionId()) {
      Thread.sleep(pause);
      pause = Math.min(2 * pause, MAX_PAUSE);
    }
    return witness.position();
  }

  @Override
  public AutoCloseable onAppended(Runnable wakeUp) {
    return arrivals.listen(wakeUp);
  }

  @Override
  public long epoch() {
    return database.queryForList("select epoch from store_epoch", Long.class).getFirst();
  }
}
