package nl.wijkverband.platform.inbox;

/** Something that matters here, told in a way only newer code understands. */
final class NotKnownYet extends IllegalArgumentException {

  private final boolean urgent;

  NotKnownYet(boolean urgent) {
    super("newer than this code");
    this.urgent = urgent;
  }

  /** Whether it may say who has access. */
  boolean isUrgent() {
    return urgent;
  }
}
