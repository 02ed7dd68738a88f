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
    long published = tokens.find().map(RelayToken.Token::position).orElse(0L);
    return Math.max(0, store.newestPosition() - published);
  }
}
