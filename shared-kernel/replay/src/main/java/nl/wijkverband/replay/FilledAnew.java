package nl.wijkverband.replay;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkverband.platform.rebuild.RebuildProgress;
import nl.wijkverband.platform.rebuild.Rebuilds;

/** Fills views anew as an operator would have it done. */
public final class FilledAnew {

  private FilledAnew() {}

  /** Every view there is, each the same as the one it replaces. */
  public static void eachHoldsTheSame(Rebuilds rebuilds, String... views)
      throws InterruptedException {
    assertThat(rebuilds.names()).containsExactlyInAnyOrder(views);
    for (String view : views) {
      RebuildProgress done = filled(rebuilds, view);
      assertThat(done.different()).as(done.toString()).isEmpty();
      assertThat(done.compared()).anyMatch(table -> table.rowsAfter() > 0);
    }
  }

  private static RebuildProgress filled(Rebuilds rebuilds, String view)
      throws InterruptedException {
    while (rebuilds.start(view).isEmpty()) {
      Thread.sleep(50);
    }
    while (rebuilds.latest().orElseThrow().state().runs()) {
      Thread.sleep(50);
    }
    RebuildProgress done = rebuilds.latest().orElseThrow();
    assertThat(done.state()).as(done.toString()).isEqualTo(RebuildProgress.State.DONE);
    return done;
  }
}
