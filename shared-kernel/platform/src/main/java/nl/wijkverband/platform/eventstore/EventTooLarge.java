package nl.wijkverband.platform.eventstore;

/** An event so large that the broker might not take it: refused before it is stored. */
public final class EventTooLarge extends RuntimeException {

  EventTooLarge(Class<?> type, int bytes) {
    super("%s takes %d bytes, at most %d fit".formatted(type.getName(), bytes, EventCodec.MOST));
  }
}
