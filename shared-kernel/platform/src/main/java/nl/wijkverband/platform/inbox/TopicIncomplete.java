package nl.wijkverband.platform.inbox;

/**
 * The topics do not give what was once taken in from them: the broker is away, or has lost it and
 * it was not published again yet.
 */
public final class TopicIncomplete extends RuntimeException {

  TopicIncomplete() {
    super("the topics do not hold everything that was taken in");
  }
}
