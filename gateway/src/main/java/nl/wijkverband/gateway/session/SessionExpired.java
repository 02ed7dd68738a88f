package nl.wijkverband.gateway.session;

/** The identity provider no longer renews this session; the person has to sign in again. */
public final class SessionExpired extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SessionExpired(Throwable cause) {
    super("the session at the identity provider has ended", cause);
  }
}
