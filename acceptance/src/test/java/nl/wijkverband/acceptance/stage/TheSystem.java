package nl.wijkverband.acceptance.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wijkverband.local.Checkout;
import nl.wijkverband.local.Ports;
import nl.wijkverband.local.WijkSystem;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The whole system, started once for all acceptance tests, on free ports and with an empty history.
 */
public final class TheSystem {

  /** What writes events of its own. */
  public static final List<String> WRITERS =
      List.of("intake", "care-plans", "mdo-casework", "messaging");

  private static @Nullable WijkSystem running;

  private TheSystem() {}

  /** The running system. */
  public static synchronized WijkSystem running() {
    if (running == null) {
      try {
        FileSystemUtils.deleteRecursively(home());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      running = WijkSystem.start(home(), Ports.free());
      ExpiredToken.ask();
    }
    return running;
  }

  /** Where this system keeps its data, logs and secrets. */
  public static Path home() {
    return Checkout.root().resolve("acceptance/target/wijk");
  }

  /** One of the secrets that were made for this system alone. */
  public static String secret(String name) {
    try {
      return Files.readAllLines(home().resolve("secrets.env")).stream()
          .filter(line -> line.startsWith(name + "="))
          .map(line -> line.substring(name.length() + 1))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
