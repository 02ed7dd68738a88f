package nl.wijkverband.platform.publish;

/** Another relay has taken over. */
final class LeaseLost extends RuntimeException {

  LeaseLost() {
    super("another relay has taken over");
  }
}
