package nl.wijkverband.platform.inbox;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** For operators: which cases are parked, and try one again. */
@Endpoint(id = "parked")
final class ParkedEndpoint {

  record StillParked(int records) {}

  private final ParkedCases parked;

  ParkedEndpoint(ParkedCases parked) {
    this.parked = parked;
  }

  @ReadOperation
  List<ParkedCases.ParkedCase> list() {
    return parked.list();
  }

  @WriteOperation
  StillParked retry(@Selector UUID scope) {
    return new StillParked(parked.retry(scope));
  }
}
