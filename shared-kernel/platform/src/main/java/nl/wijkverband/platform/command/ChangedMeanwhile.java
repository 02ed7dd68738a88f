package nl.wijkverband.platform.command;

/** Somebody else changed the thing after the caller last saw it; nothing has happened. */
public final class ChangedMeanwhile extends RuntimeException {

  public ChangedMeanwhile() {
    super("changed meanwhile");
  }
}
