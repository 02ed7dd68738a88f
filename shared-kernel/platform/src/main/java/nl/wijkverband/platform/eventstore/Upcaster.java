package nl.wijkverband.platform.eventstore;

import tools.jackson.databind.node.ObjectNode;

/**
 * Brings an event of one older revision one step nearer to today's record, each time it is read.
 * Personal fields are still encrypted then: an upcaster can move and rename them, not look inside.
 */
public interface Upcaster {

  /** The event name it takes. */
  String type();

  /** The revision it takes. */
  int revision();

  /** The next form; it may have another name, and must not be the same. */
  Form upcast(ObjectNode payload);

  /** An event as JSON under a name and revision. */
  record Form(String type, int revision, ObjectNode payload) {}
}
