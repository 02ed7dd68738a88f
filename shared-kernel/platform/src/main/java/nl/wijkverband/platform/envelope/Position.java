package nl.wijkverband.platform.envelope;

/** A place in the history of one service, as text {@code care-plans:123}. */
public record Position(String service, long value) {

  /** Reads the text form. */
  public static Position of(String text) {
    int colon = text.lastIndexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException("a position reads service:number");
    }
    return new Position(text.substring(0, colon), Long.parseLong(text.substring(colon + 1)));
  }

  @Override
  public String toString() {
    return service + ":" + value;
  }
}
