package nl.wijkverband.platform.inbox;

import java.util.List;
import nl.wijkverband.platform.inbox.InboxCounts.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** For operators: how far this service has taken in what the others published. */
@Endpoint(id = "inbox")
final class InboxEndpoint {

  record TakenIn(
      List<Topic> topics, long parkedCases, long parkedRecords, @Nullable String lastError) {}

  private final InboxCounts counts;
  private final Consumption consumption;
  private final Listening listening;

  InboxEndpoint(InboxCounts counts, Consumption consumption, Listening listening) {
    this.counts = counts;
    this.consumption = consumption;
    this.listening = listening;
  }

  @ReadOperation
  TakenIn show() {
    String batches = consumption.lastTrouble();
    return new TakenIn(
        counts.topics(),
        counts.parkedCases(),
        counts.parkedRecords(),
        batches == null ? listening.lastTrouble() : batches);
  }
}
