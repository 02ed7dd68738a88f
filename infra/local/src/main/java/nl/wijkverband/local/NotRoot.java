package nl.wijkverband.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. In a user namespace without a mapping root is nobody, and
 * still owns its files; where that is not allowed we step down to the user nobody.
 */
enum NotRoot {
  NOT_NEEDED(List.of()),
  NAMESPACE(List.of("unshare", "-U")),
  NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

  private final List<String> prefix;

  NotRoot(List<String> prefix) {
    this.prefix = prefix;
  }

  static NotRoot choose() throws IOException, InterruptedException {
    if (!"root".equals(System.getProperty("user.name"))) {
      return NOT_NEEDED;
    }
    for (NotRoot way : List.of(NAMESPACE, NOBODY)) {
      if (way.works()) {
        return way;
      }
    }
    throw new IOException(
        "PostgreSQL does not run as root, and neither unshare nor setpriv works here");
  }

  List<String> prefix() {
    return prefix;
  }

  /** Gives the directory to the user that PostgreSQL will run as. */
  void own(Path directory) throws IOException, InterruptedException {
    if (this == NOBODY && Files.exists(directory)) {
      var code =
          new ProcessBuilder("chown", "-R", "65534:65534", directory.toString()).start().waitFor();
      if (code != 0) {
        throw new IOException("chown of " + directory + " failed");
      }
    }
  }

  private boolean works() throws InterruptedException {
    var command = new java.util.ArrayList<>(prefix);
    command.add("true");
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
