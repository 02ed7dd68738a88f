package nl.wijkverband.acceptance.stage;

import nl.wijkverband.local.demo.DemoCase;
import nl.wijkverband.local.demo.DemoCase.Played;
import org.jspecify.annotations.Nullable;

/** The demo case as every new user gets it, played once through the API. */
public final class DemoStory {

  private static @Nullable Played played;

  private DemoStory() {}

  /** What the story left behind. */
  public static synchronized Played played() {
    if (played == null) {
      try {
        played = new DemoCase(TheSystem.running(), TheSystem.home().resolve("demo.done")).play();
      } catch (Exception e) {
        throw new IllegalStateException("The demo case was not played", e);
      }
    }
    return played;
  }
}
