package nl.wijkverband.platform.eventstore;

/** The store holds an event this code has no record for: newer code wrote it. */
public final class UnknownEventType extends RuntimeException {

  UnknownEventType(String type, int revision) {
    super("no record for event " + type + " revision " + revision);
  }
}
