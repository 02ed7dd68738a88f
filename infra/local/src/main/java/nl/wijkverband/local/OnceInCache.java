package nl.wijkverband.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes a directory once, also when several processes ask for it at the same time. */
final class OnceInCache {

  /** Fills an empty directory; when it fails nothing is kept. */
  interface Maker {
    void fill(Path directory) throws IOException, InterruptedException;
  }

  private OnceInCache() {}

  static Path directory(Path cache, String name, Maker maker)
      throws IOException, InterruptedException {
    var wanted = cache.resolve(name);
    if (Files.isDirectory(wanted)) {
      return wanted;
    }
    Files.createDirectories(cache);
    synchronized (OnceInCache.class) {
      try (var channel =
              FileChannel.open(
                  cache.resolve(name + ".lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          var lock = channel.lock()) {
        if (lock.isValid() && !Files.isDirectory(wanted)) {
          var unfinished = cache.resolve(name + ".unfinished");
          Directories.delete(unfinished);
          Files.createDirectories(unfinished);
          maker.fill(unfinished);
          Files.move(unfinished, wanted);
        }
      }
    }
    return wanted;
  }
}
