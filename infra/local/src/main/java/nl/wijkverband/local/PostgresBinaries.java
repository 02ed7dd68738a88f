package nl.wijkverband.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's own programs (initdb, postgres), unpacked once from the jar they travel in. */
final class PostgresBinaries {

  private static final String VERSION = "18.6.0";

  private PostgresBinaries() {}

  static Path directory(Path cache) throws IOException, InterruptedException {
    return OnceInCache.directory(
        cache, "postgres-" + VERSION + "-" + platform(), PostgresBinaries::unpack);
  }

  private static String platform() {
    boolean mac = System.getProperty("os.name").startsWith("Mac");
    boolean arm = List.of("aarch64", "arm64").contains(System.getProperty("os.arch"));
    return (mac ? "darwin-" : "linux-") + (arm ? "arm_64" : "x86_64");
  }

  private static void unpack(Path directory) throws IOException {
    var name = "/postgres-" + platform() + ".txz";
    try (var packed = PostgresBinaries.class.getResourceAsStream(name)) {
      if (packed == null) {
        throw new IOException(
            "No PostgreSQL for this machine: " + name + " is not on the classpath");
      }
      unpack(packed, directory);
    }
  }

  private static void unpack(InputStream packed, Path directory) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        var target = directory.resolve(entry.getName()).normalize();
        if (!target.startsWith(directory)) {
          throw new IOException("Entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
          continue;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
          Files.copy(tar, target);
          makeExecutable(target, entry.getMode());
        }
      }
    }
  }

  private static void makeExecutable(Path file, int mode) throws IOException {
    if ((mode & 0100) != 0) {
      var permissions =
          EnumSet.copyOf(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
      permissions.add(PosixFilePermission.OWNER_EXECUTE);
      permissions.add(PosixFilePermission.GROUP_EXECUTE);
      permissions.add(PosixFilePermission.OTHERS_EXECUTE);
      Files.setPosixFilePermissions(file, permissions);
    }
  }
}
