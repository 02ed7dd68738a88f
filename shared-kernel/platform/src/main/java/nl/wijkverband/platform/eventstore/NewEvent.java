package nl.wijkverband.platform.eventstore;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.wijkverband.platform.envelope.CommandContext;
import nl.wijkverband.vocabulary.EventType;

/** An event on its way into the store, its personal fields encrypted. */
record NewEvent(
    UUID eventId,
    EventType type,
    UUID aggregateId,
    long sequenceNumber,
    CommandContext context,
    UUID keyId,
    String payload) {

  /** To the microsecond, as the database keeps it. */
  Instant effectiveAt() {
    return context.effectiveAt().truncatedTo(ChronoUnit.MICROS);
  }
}
