package nl.wijkverband.platform.publish;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether what happens here reaches the others. Not part of readiness: commands go on without it.
 */
final class RelayHealth implements HealthIndicator {

  private final RelayState state;
  private final RelayLag lag;
  private final Duration stuckAfter;

  RelayHealth(RelayState state, RelayLag lag, Duration stuckAfter) {
    this.state = state;
    this.lag = lag;
    this.stuckAfter = stuckAfter;
  }

  @Override
  public Health health() {
    var health = state.isStuck(stuckAfter) ? Health.down() : Health.up();
    health.withDetail("leading", state.isLeading()).withDetail("lag", lag.positions());
    String trouble = state.trouble();
    if (trouble != null) {
      health.withDetail("lastError", trouble);
    }
    return health.build();
  }
}
