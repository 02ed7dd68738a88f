package nl.wijkverband.platform.inbox;

/** A handler ended in an error rather than an exception; the error is the cause. */
final class HandlerBroke extends RuntimeException {

  HandlerBroke(Error bug) {
    super(bug.getClass().getSimpleName(), bug);
  }
}
