package nl.wijkverband.platform.eventstore;

import nl.wijkverband.platform.envelope.Envelope;

/** An event as it stands in the table, its personal fields still encrypted. */
record StoredRow(Envelope envelope, String payload) {

  long position() {
    return envelope.position();
  }
}
