package nl.wijkverband.platform.command;

/** The same idempotency key came with another request; nothing has happened. */
public final class KeyReused extends RuntimeException {

  public KeyReused() {
    super("idempotency key used for another request");
  }
}
