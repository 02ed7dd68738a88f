package nl.wijkverband.local;

/** One or more ports belong to somebody else; the message names them. */
final class PortTaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PortTaken(String message) {
    super(message);
  }
}
