package nl.wijkverband.platform.inbox;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Whether what others publish comes in; parked cases and missing records ask for attention. */
final class InboxHealth extends AbstractHealthIndicator {

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
  protected void doHealthCheck(Health.Builder health) {
    long parked = counts.parkedCases();
    long waiting = counts.waiting();
    String batches = consumption.lastTrouble();
    String broker = listening.lastTrouble();
    if (batches != null || broker != null) {
      health.down();
    } else {
      health.status(parked + waiting > 0 ? ATTENTION : Status.UP);
    }
    health
        .withDetail("parkedCases", parked)
        .withDetail("recordsWaitingForAMissingOne", waiting)
        .withDetail("lastError", batches != null ? batches : broker != null ? broker : "none");
  }
}
