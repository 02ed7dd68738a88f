package nl.wijkverband.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;

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

  /** Deletes all but the ones used last; what is used now counts as such. */
  static void keepLatest(Path cache, String names, Path used, int count) throws IOException {
    Files.setLastModifiedTime(used, FileTime.from(Instant.now()));
    var oldestLast =
        Comparator.<Path>comparingLong(path -> path.toFile().lastModified()).reversed();
    try (var entries = Files.list(cache)) {
      var old =
          entries
              .filter(path -> path.getFileName().toString().matches(names))
              .sorted(oldestLast)
              .skip(count)
              .toList();
      for (Path path : old) {
        Directories.delete(path);
        Files.deleteIfExists(path.resolveSibling(path.getFileName() + ".lock"));
      }
    }
  }
}
