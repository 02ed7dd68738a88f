package nl.wijkverband.acceptance.screens;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import nl.wijkverband.acceptance.stage.Person;
import nl.wijkverband.local.Checkout;

/** One way of looking at a page: how wide, in the light or in the dark. */
enum Look {
  DESK(1280, 900, ColorScheme.LIGHT),
  DESK_AT_NIGHT(1280, 900, ColorScheme.DARK),
  PHONE(360, 760, ColorScheme.LIGHT),
  PHONE_AT_NIGHT(360, 760, ColorScheme.DARK);

  private static final Path SCREENS = Checkout.root().resolve("acceptance/target/screens");

  private final int width;
  private final int height;
  private final ColorScheme scheme;

  Look(int width, int height, ColorScheme scheme) {
    this.width = width;
    this.height = height;
    this.scheme = scheme;
  }

  /** Whether the colours are those of the dark. */
  boolean isAtNight() {
    return scheme == ColorScheme.DARK;
  }

  /** Looks at the page that is open. */
  void at(Person person) {
    person.page().setViewportSize(width, height);
    person.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
  }

  /** Keeps what it looks like, for people who asked for it. */
  void keep(Person person, String name) {
    if (!Boolean.getBoolean("wijk.screens")) {
      return;
    }
    var file = name.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "_").replaceAll("[^a-z0-9_]+", "-");
    person
        .page()
        .screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(
                    SCREENS.resolve(
                        "%s-%d-%s.png"
                            .formatted(
                                file, width, scheme == ColorScheme.DARK ? "donker" : "licht"))));
  }
}
