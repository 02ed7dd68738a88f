package nl.wijkverband.platform.view;

import java.time.Duration;
import java.util.function.Function;
import nl.wijkverband.platform.rebuild.RebuildRun;
import nl.wijkverband.platform.rebuild.Rebuildable;
import nl.wijkverband.platform.view.Switching.Busy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills a view anew beside the running one and puts it in its place. */
final class ViewRebuild implements Rebuildable {

  private static final Logger LOG = LoggerFactory.getLogger(ViewRebuild.class);
  private static final int FEW = 20;
  private static final int TRIES = 100;
  private static final Duration FOR_THE_BROKER = Duration.ofSeconds(20);
  private static final Duration WHILE_ALL_WAIT = Duration.ofSeconds(3);

  private final String name;
  private final Function<RebuildRun, Past> pasts;
  private final Beside beside;
  private final Switching switching;
  private final Comparison comparison;

  ViewRebuild(
      String name,
      Function<RebuildRun, Past> pasts,
      Beside beside,
      Switching switching,
      Comparison comparison) {
    this.name = name;
    this.pasts = pasts;
    this.beside = beside;
    this.switching = switching;
    this.comparison = comparison;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void rebuild(RebuildRun run) {
    try (Past past = pasts.apply(run)) {
      beside.make();
      past.tellAll(false, FOR_THE_BROKER);
      beside.analyze();
      switchWhenFree(past, run);
    }
    clearAwayTheOld();
  }

  /** The new tables are in use by now: what fails here is only left lying. */
  private void clearAwayTheOld() {
    try {
      beside.clearAway();
    } catch (RuntimeException later) {
      LOG.warn("The old tables of {} stay until the next rebuild", name, later);
    }
  }

  private void switchWhenFree(Past past, RebuildRun run) {
    for (int tries = 1; ; tries++) {
      catchUp(past);
      run.switching();
      try {
        switching.run(() -> past.tellAll(true, WHILE_ALL_WAIT), comparison, run);
        return;
      } catch (Busy busy) {
        if (tries == TRIES) {
          throw busy;
        }
        Briefly.pause();
      }
    }
  }

  /** Until so little is left that nobody notices the wait for it. */
  private void catchUp(Past past) {
    for (int tries = 0; tries < TRIES; tries++) {
      int told = past.tellAll(false, FOR_THE_BROKER);
      if (told <= FEW) {
        if (past.heldBack() <= FEW) {
          return;
        }
        Briefly.pause();
      }
    }
  }

  @Override
  public void clearAway() {
    beside.clearAway();
  }
}
