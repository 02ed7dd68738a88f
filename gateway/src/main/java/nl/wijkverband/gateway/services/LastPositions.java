package nl.wijkverband.gateway.services;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** How far the services were after what this session wrote, so that the next page shows it. */
@Component
public class LastPositions {
  private static final String ATTRIBUTE = LastPositions.class.getName();
  private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

  private final Clock clock;

  LastPositions(Clock clock) {
    this.clock = clock;
  }

  /** Remembers a position like {@code intake:123}. */
  public void remember(String position) {
    int colon = position.indexOf(':');
    if (colon > 0) {
      inSession().put(position.substring(0, colon), new Reached(position, clock.instant()));
    }
  }

  /** The header's value; null when nothing was written lately. */
  @Nullable String atLeast() {
    Instant since = clock.instant().minus(LONG_ENOUGH);
    String positions =
        inSession().values().stream()
            .filter(reached -> reached.when().isAfter(since))
            .map(Reached::position)
            .sorted()
            .collect(Collectors.joining(","));
    return positions.isEmpty() ? null : positions;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Reached> inSession() {
    RequestAttributes request = RequestContextHolder.currentRequestAttributes();
    Object kept = request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_SESSION);
    if (kept == null) {
      kept = new ConcurrentHashMap<String, Reached>();
      request.setAttribute(ATTRIBUTE, kept, RequestAttributes.SCOPE_SESSION);
    }
    return (Map<String, Reached>) kept;
  }

  private record Reached(String position, Instant when) implements Serializable {}
}
