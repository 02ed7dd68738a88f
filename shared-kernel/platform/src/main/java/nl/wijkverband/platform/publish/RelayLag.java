package nl.wijkverband.platform.publish;

import nl.wijkverband.platform.eventstore.HandledCommands;

/** How far publishing is behind the store. */
final class RelayLag {

  private final HandledCommands store;
  private final RelayToken tokens;

  RelayLag(HandledCommands store, RelayToken tokens) {
    this.store = store;
    this.tokens = tokens;
  }

  long positions() {
    return Math.max(0, store.newestPosition() - published());
  }

  /**
   * Seconds since the oldest event that is not published yet was recorded; 0 when there is none.
   */
  long seconds() {
    return store.secondsSinceFirstAfter(published());
  }

  private long published() {
    return tokens.find().map(RelayToken.Token::position).orElse(0L);
  }
}
