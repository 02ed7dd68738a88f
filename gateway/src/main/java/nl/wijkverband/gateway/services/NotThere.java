package nl.wijkverband.gateway.services;

/** What was asked for does not exist, or not for this person; which of the two is not told. */
public final class NotThere extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotThere() {
    super("not there, or not for this person", null, false, false);
  }
}
