package nl.wijkverband.platform.access;

/**
 * Whether the consent this access rests on still holds cannot be told now: nothing was heard from
 * the consents for too long, or one that arrived could not be read. Until then it is closed.
 */
public final class ConsentUnknown extends RuntimeException {

  public ConsentUnknown() {
    super("consent cannot be confirmed now");
  }
}
