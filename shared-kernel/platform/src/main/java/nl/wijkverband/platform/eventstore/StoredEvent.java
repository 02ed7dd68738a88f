package nl.wijkverband.platform.eventstore;

import nl.wijkverband.platform.envelope.Envelope;

/** An event as it stands in the store, personal fields readable. */
public record StoredEvent(Envelope envelope, Object event) {}
