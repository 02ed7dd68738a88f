package nl.wijkverband.platform.eventstore;

import nl.wijkverband.platform.envelope.TimeOrderedId;
import org.axonframework.common.IdentifierFactory;

/** Gives Axon's messages, and so our events, ids that sort by time (UUIDv7). */
public final class TimeOrderedIdentifiers extends IdentifierFactory {

  @Override
  public String generateIdentifier() {
    return TimeOrderedId.next().toString();
  }
}
