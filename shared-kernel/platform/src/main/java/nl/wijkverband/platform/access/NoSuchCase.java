package nl.wijkverband.platform.access;

/** The case does not exist or is none of the actor's: the same answer for both. */
public final class NoSuchCase extends RuntimeException {

  public NoSuchCase() {
    super("no such case for this actor");
  }
}
