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
    long behind = lag.seconds();
    if (state.isStuck(stuckAfter)) {
      health.down();
    } else if (behind > stuckAfter.toSeconds()) {
      // Nothing failed, and yet it does not get on: whatever the cause, somebody should look.
      health.status("ATTENTION");
    } else {
      health.up();
    }
    String trouble = state.trouble();
    health
        .withDetail("leading", state.isLeading())
        .withDetail("lag", lag.positions())
        .withDetail("secondsBehind", behind)
        .withDetail("lastError", trouble == null ? "none" : trouble);
  }
}
