package nl.wijkverband.platform.publish;

import nl.wijkverband.platform.eventstore.EventReader;

/** What a relay works with. */
record RelayParts(
    String service,
    String topic,
    EventReader events,
    Fitting fitting,
    Records records,
    RelayToken tokens) {}
