package nl.wijkverband.platform.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.wijkverband.platform.rebuild.RebuildProgress.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts rebuilds, one at a time over all instances of the service, and knows how they went. */
public final class Rebuilds implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
  private static final Duration TO_STOP = Duration.ofSeconds(5);

  private final List<Rebuildable> projections;
  private final SchemaOwner owner;
  private final RebuildTable table;
  private final JdbcClient jdbc;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("rebuild").daemon().factory());

  Rebuilds(List<Rebuildable> projections, SchemaOwner owner, JdbcClient jdbc) {
    this.projections = List.copyOf(projections);
    this.owner = owner;
    this.table = new RebuildTable(jdbc);
    this.jdbc = jdbc;
  }

  /** What can be rebuilt here. */
  public List<String> names() {
    return projections.stream().map(Rebuildable::name).toList();
  }

  /** How the last rebuild went, or goes. */
  public Optional<RebuildProgress> latest() {
    return table.latest().map(this::nobodyDoes);
  }

  /**
   * Starts one and returns at once.
   *
   * @return nothing when one runs already
   */
  public Optional<RebuildProgress> start(String name) {
    Rebuildable projection =
        projections.stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no projection " + name));
    try {
      Optional<Connection> alone = owner.alone();
      if (alone.isEmpty()) {
        return Optional.empty();
      }
      long id = begin(projection, alone.get());
      return table.latest().filter(progress -> progress.id() == id);
    } catch (SQLException e) {
      throw new IllegalStateException("no connection as the owner of the tables", e);
    }
  }

  /** Takes away what processes left that were stopped in the middle of a rebuild. */
  void clearAwayWhatWasLeft() {
    try {
      Optional<Connection> alone = owner.alone();
      if (alone.isPresent()) {
        try (Connection held = alone.get()) {
          clearAway();
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("no connection as the owner of the tables", e);
    }
  }

  private void clearAway() {
    table.interruptWhatRuns();
    projections.forEach(Rebuildable::clearAway);
  }

  private long begin(Rebuildable projection, Connection alone) throws SQLException {
    try {
      clearAway();
      long id = table.begin(projection.name());
      worker.execute(() -> run(projection, new RebuildRun(id, table), alone));
      return id;
    } catch (RuntimeException failed) {
      alone.close();
      throw failed;
    }
  }

  private void run(Rebuildable projection, RebuildRun run, Connection alone) {
    try (Connection held = alone) {
      projection.rebuild(run);
      if (!run.isDone()) {
        run.ended(State.DONE, null);
      }
      LOG.info("{} was rebuilt", projection.name());
    } catch (SQLException | RuntimeException failed) {
      LOG.warn("{} was not rebuilt to the end", projection.name(), failed);
      failed(run, failed);
    }
  }

  // The right may have gone with its connection, and another rebuild may have begun since.
  private void failed(RebuildRun run, Exception why) {
    try {
      Optional<Connection> again = owner.alone();
      if (again.isPresent()) {
        try (Connection held = again.get()) {
          projections.forEach(Rebuildable::clearAway);
        }
      }
      if (!run.isDone()) {
        run.ended(State.FAILED, why.getClass().getSimpleName());
      }
    } catch (SQLException | RuntimeException gone) {
      LOG.warn("What it left stays until the next rebuild, or the next start");
    }
  }

  private RebuildProgress nobodyDoes(RebuildProgress last) {
    if (!last.state().runs() || owner.somebodyRebuilds(jdbc)) {
      return last;
    }
    // It may have ended between the two looks.
    return table
        .latest()
        .filter(now -> !now.state().runs() || now.id() != last.id())
        .orElseGet(last::interrupted);
  }

  @Override
  public void close() throws InterruptedException {
    worker.shutdownNow();
    worker.awaitTermination(TO_STOP.toSeconds(), TimeUnit.SECONDS);
  }
}
