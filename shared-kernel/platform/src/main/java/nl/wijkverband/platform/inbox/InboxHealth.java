package nl.wijkverband.platform.inbox;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Whether what others publish comes in; parked cases and missing records ask for attention. */
final class InboxHealth implements HealthIndicator {

  /** The service works, but somebody should look. */
  static final Status ATTENTION = new Status("ATTENTION");

  private final InboxCounts counts;
  private final Consumption consumption;
  private final Listening listening;

  InboxHealth(InboxCounts counts, Consumption consumption, Listening listening) {
    this.counts = counts;
    this.consumption = consumption;
    this.listening = listening;
  }

  @Override
  public Health health() {
    long parked = counts.parkedCases();
    long waiting = counts.waiting();
    String batches = consumption.lastTrouble();
    String broker = listening.lastTrouble();
    Status status =
        batches != null || broker != null
            ? Status.DOWN
            : parked + waiting > 0 ? ATTENTION : Status.UP;
    var health =
        Health.status(status)
            .withDetail("parkedCases", parked)
            .withDetail("recordsWaitingForAMissingOne", waiting);
    if (batches != null) {
      health.withDetail("batch", batches);
    }
    if (broker != null) {
      health.withDetail("broker", broker);
    }
    return health.build();
  }
}
