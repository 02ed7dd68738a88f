package nl.wijkverband.platform.inbox;

import java.util.function.BooleanSupplier;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Whether what others publish comes in; parked cases and missing records ask for attention. */
final class InboxHealth extends AbstractHealthIndicator {

  /** The service works, but somebody should look. */
  static final Status ATTENTION = new Status("ATTENTION");

  private final InboxCounts counts;
  private final Missing missing;
  private final Consumption consumption;
  private final Listening listening;
  private final BooleanSupplier reads;

  InboxHealth(
      InboxCounts counts,
      Missing missing,
      Consumption consumption,
      Listening listening,
      BooleanSupplier reads) {
    this.counts = counts;
    this.missing = missing;
    this.consumption = consumption;
    this.listening = listening;
    this.reads = reads;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    long parked = counts.parkedCases();
    long waiting = counts.waiting();
    String batches = consumption.lastTrouble();
    String broker = listening.lastTrouble();
    if (batches != null || broker != null || !reads.getAsBoolean()) {
      health.down();
    } else {
      health.status(parked + waiting > 0 ? ATTENTION : Status.UP);
    }
    health
        .withDetail("parkedCases", parked)
        .withDetail("recordsWaitingForAMissingOne", waiting)
        .withDetail("remedies", missing.gaps().stream().map(Missing.Gap::remedy).toList())
        .withDetail("reads", reads.getAsBoolean())
        .withDetail("lastError", batches != null ? batches : broker != null ? broker : "none");
  }
}
