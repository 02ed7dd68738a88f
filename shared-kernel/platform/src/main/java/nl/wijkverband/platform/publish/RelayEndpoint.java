package nl.wijkverband.platform.publish;

import java.util.Arrays;
import java.util.List;
import nl.wijkverband.platform.publish.RelayToken.Republish;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** For operators: how far publishing is, and send again from a position. */
@Endpoint(id = "relay")
final class RelayEndpoint {

  record Publishing(
      long epoch,
      long position,
      List<@Nullable Long> lastPositions,
      long lag,
      long secondsBehind,
      @Nullable Republish republish,
      @Nullable String error) {}

  private final Relay relay;
  private final RelayToken tokens;
  private final RelayLag lag;
  private final RelayState state;

  RelayEndpoint(Relay relay, RelayToken tokens, RelayLag lag, RelayState state) {
    this.relay = relay;
    this.tokens = tokens;
    this.lag = lag;
    this.state = state;
  }

  @ReadOperation
  @Nullable Publishing show() {
    return tokens
        .find()
        .map(
            token ->
                new Publishing(
                    token.epoch(),
                    token.position(),
                    Arrays.asList(token.lastPositions()),
                    lag.positions(),
                    lag.seconds(),
                    tokens.republish().orElse(null),
                    state.trouble()))
        .orElse(null);
  }

  @WriteOperation
  void republish(long from) {
    relay.republish(from);
  }
}
