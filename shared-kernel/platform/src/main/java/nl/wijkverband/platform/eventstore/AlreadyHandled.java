package nl.wijkverband.platform.eventstore;

/**
 * Another request with the same idempotency key was carried out in the meantime; this one has done
 * nothing.
 */
public final class AlreadyHandled extends RuntimeException {

  AlreadyHandled() {
    super("a request with this key was handled already");
  }
}
