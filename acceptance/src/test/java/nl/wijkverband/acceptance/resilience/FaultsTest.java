package nl.wijkverband.acceptance.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkverband.acceptance.bench.faults.Run;
import nl.wijkverband.acceptance.stage.TheSystem;
import org.junit.jupiter.api.Test;

/** The short form of {@code ./wijk bench --faults}: always the same commands, the same faults. */
class FaultsTest {

  private static final long SEED = 4;

  @Test
  void whatever_is_killed_or_paused_what_was_acknowledged_is_in_every_view_once_and_in_order()
      throws Exception {
    var ledger = TheSystem.home().resolveSibling("faults-ledger.jsonl");

    assertThat(Run.shortForm(TheSystem.running(), SEED, ledger)).isEmpty();
  }
}
