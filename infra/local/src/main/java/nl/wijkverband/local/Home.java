package nl.wijkverband.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The directory in which one system keeps everything: data, logs, secrets, process ids. */
record Home(Path directory) {

  private static final long FULL_LOG = 10_000_000;

  Home {
    directory = directory.toAbsolutePath().normalize();
  }

  Path data(String name) {
    return directory.resolve("data").resolve(name);
  }

  boolean hasData() {
    return Files.isDirectory(directory.resolve("data"));
  }

  Path log(String name) {
    return directory.resolve("logs").resolve(name + ".log");
  }

  /** A full log makes place for a new one; one older is kept. */
  Path freshLog(String name) throws IOException {
    var log = log(name);
    if (Files.exists(log) && Files.size(log) > FULL_LOG) {
      Files.move(log, log.resolveSibling(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
    return log;
  }

  Path run() {
    return directory.resolve("run");
  }

  Path secrets() {
    return directory.resolve("secrets.env");
  }

  Path demoDone() {
    return directory.resolve("data").resolve("demo.done");
  }

  Path lock() {
    return directory.resolve("lock");
  }

  /** Stands on the command line of every process of this system, so that none can hide. */
  String mark() {
    return "-Dwijk.home=" + directory;
  }
}
