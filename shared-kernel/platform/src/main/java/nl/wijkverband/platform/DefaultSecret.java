package nl.wijkverband.platform;

/** A secret that is none stops the service from starting. */
public final class DefaultSecret extends RuntimeException {

  DefaultSecret(String name) {
    super(name + " is missing, too short or well known; the service does not start with it");
  }
}
