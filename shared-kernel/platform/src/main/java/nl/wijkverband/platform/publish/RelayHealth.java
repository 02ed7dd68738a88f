package nl.wijkverband.platform.publish;

import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Whether what happens here reaches the others. Not part of readiness: commands go on without it.
 */
final class RelayHealth extends AbstractHealthIndicator {

  private final RelayState state;
  private final RelayLag lag;
  private final Duration stuckAfter;

  RelayHealth(RelayState state, RelayLag lag, Duration stuckAfter) {
    this.state = state;
    this.lag = lag;
    this.stuckAfter = stuckAfter;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    if (state.isStuck(stuckAfter)) {
      health.down();
    } else {
      health.up();
    }
    String trouble = state.trouble();
    health
        .withDetail("leading", state.isLeading())
        .withDetail("lag", lag.positions())
        .withDetail("lastError", trouble == null ? "none" : trouble);
  }
}
