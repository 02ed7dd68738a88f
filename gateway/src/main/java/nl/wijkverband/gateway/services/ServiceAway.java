package nl.wijkverband.gateway.services;

/** A service does not answer, or not as it should; nothing is known of what it did. */
public final class ServiceAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Service service;

  public ServiceAway(Service service, Throwable cause) {
    super(service.path() + " does not answer: " + cause.getClass().getSimpleName(), cause);
    this.service = service;
  }

  /** Which one. */
  public Service service() {
    return service;
  }
}
