package nl.wijkverband.local;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where this checkout of the project lies, and the cache it shares with others of the same user.
 */
public final class Checkout {

  private Checkout() {}

  /** The directory with the script {@code wijk}, looked for upwards from the working directory. */
  public static Path root() {
    var given = System.getProperty("wijk.root", System.getenv("WIJK_ROOT"));
    if (given != null) {
      return Path.of(given).toAbsolutePath().normalize();
    }
    var start = Path.of("").toAbsolutePath();
    for (Path at = start; at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve("wijk")) && Files.isDirectory(at.resolve("infra"))) {
        return at;
      }
    }
    throw new IllegalStateException("No checkout of Wijkverband at or above " + start);
  }

  /** Unpacked servers and caches: made once, safe to throw away. */
  public static Path cache() {
    var given = System.getenv("WIJK_CACHE");
    if (given != null && !given.isBlank()) {
      return Path.of(given).toAbsolutePath().normalize();
    }
    var xdg = System.getenv("XDG_CACHE_HOME");
    var base =
        xdg != null && !xdg.isBlank()
            ? Path.of(xdg)
            : Path.of(System.getProperty("user.home"), ".cache");
    return base.resolve("wijkverband").toAbsolutePath();
  }
}
