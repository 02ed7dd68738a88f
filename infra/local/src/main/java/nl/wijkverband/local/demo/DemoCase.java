package nl.wijkverband.local.demo;

import java.nio.file.Path;
import nl.wijkverband.local.WijkSystem;

/** The story of a fictional patient, told through the API. */
public final class DemoCase {

  /** A step was refused; the message names it. */
  public static final class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    Failed(String message) {
      super(message);
    }
  }

  /** Remembers in the file what was played already. */
  public DemoCase(WijkSystem system, Path progress) {}

  /** Plays what was not played yet. */
  public void play() throws Failed, InterruptedException {}
}
