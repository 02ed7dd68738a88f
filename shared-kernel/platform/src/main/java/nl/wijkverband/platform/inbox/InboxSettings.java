package nl.wijkverband.platform.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the inbox reads and how patient it is.
 *
 * @param topics those of the other services
 * @param patience how long a reader may wait for what it has seen done
 * @param listenEvery how often we make sure that we hear everything
 * @param missingAfter how long records may wait for one before them until the log says so
 */
@ConfigurationProperties("wijkverband.inbox")
public record InboxSettings(
    @DefaultValue List<String> topics,
    @DefaultValue("2s") Duration patience,
    @DefaultValue("5s") Duration listenEvery,
    @DefaultValue("30s") Duration missingAfter) {

  Set<String> services() {
    return topics.stream().map(Topics::serviceOf).collect(Collectors.toUnmodifiableSet());
  }
}
