package nl.wijkverband.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The JVM's ahead-of-time cache of one program: what a training run learned about its classes. It
 * counts for one build of the JDK only, so that is part of its name.
 */
public final class AotCache {

  private final Path file;
  private final boolean training;

  private AotCache(Path file, boolean training) {
    this.file = file;
    this.training = training;
  }

  static AotCache in(Path directory, String name) {
    var jdk = Runtime.version().toString().replaceAll("[^A-Za-z0-9.+-]", "_");
    return new AotCache(directory.resolve(name + "-" + jdk + ".aot"), false);
  }

  boolean exists() {
    return Files.exists(file);
  }

  /** The same cache, to be written at the end of the run. */
  AotCache toBeTrained() {
    return new AotCache(file, true);
  }

  List<String> options() {
    if (training) {
      return List.of("-XX:AOTCacheOutput=" + unfinished(), "-Xlog:aot=off", "-Xlog:cds=off");
    }
    return exists() ? List.of("-XX:AOTCache=" + file) : List.of();
  }

  /** Takes what the training run wrote into use; no cache is no failure, only slower. */
  boolean finish() throws IOException {
    if (!Files.exists(unfinished())) {
      return false;
    }
    Files.move(unfinished(), file, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  private Path unfinished() {
    return file.resolveSibling(file.getFileName() + ".unfinished");
  }
}
