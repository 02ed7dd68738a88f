package nl.wijkverband.platform.inbox;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * For operators: which cases are parked, try one or all again, drop a record that is none of ours.
 */
@Endpoint(id = "parked")
final class ParkedEndpoint {

  record StillParked(int records) {}

  record Dropped(long number) {}

  private final ParkedCases parked;

  ParkedEndpoint(ParkedCases parked) {
    this.parked = parked;
  }

  @ReadOperation
  List<ParkedCases.ParkedCase> list() {
    return parked.list();
  }

  @WriteOperation
  StillParked retryAll() {
    return new StillParked(parked.retryAll());
  }

  /** Nothing when there is no such record, or it is one of ours. */
  @DeleteOperation
  @Nullable Dropped drop(@Selector long number) {
    return parked.drop(number) ? new Dropped(number) : null;
  }

  @WriteOperation
  StillParked retry(@Selector UUID scope) {
    return new StillParked(parked.retry(scope));
  }
}
