package nl.wijkverband.local;

import java.io.IOException;
import java.nio.file.Path;

/** What tests leave behind when the JVM ends: nothing. */
final class AtExit {

  private AtExit() {}

  static void stopAndDelete(Runnable stop, Path directory) {
    var hook =
        new Thread(
            () -> {
              stop.run();
              try {
                Directories.delete(directory);
              } catch (IOException e) {
                System.err.println("Left behind: " + directory);
              }
            });
    Runtime.getRuntime().addShutdownHook(hook);
  }
}
