package nl.wijkverband.platform.rebuild;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;

/** For operators: what can be rebuilt, how far a rebuild is, and start one. */
@WebEndpoint(id = "rebuild")
final class RebuildEndpoint {

  record Overview(List<String> projections, @Nullable RebuildProgress latest) {}

  private final Rebuilds rebuilds;

  RebuildEndpoint(Rebuilds rebuilds) {
    this.rebuilds = rebuilds;
  }

  @ReadOperation
  Overview show() {
    return new Overview(rebuilds.names(), rebuilds.latest().orElse(null));
  }

  @WriteOperation
  WebEndpointResponse<RebuildProgress> start(String projection) {
    if (!rebuilds.names().contains(projection)) {
      return new WebEndpointResponse<>(404);
    }
    return rebuilds
        .start(projection)
        .map(progress -> new WebEndpointResponse<>(progress, 202))
        .orElseGet(() -> new WebEndpointResponse<>(409));
  }
}
