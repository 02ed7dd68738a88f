package nl.wijkverband.gateway.services;

/** This role may not do or see this. */
public final class NotForThisRole extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotForThisRole() {
    super("this role may not", null, false, false);
  }
}
