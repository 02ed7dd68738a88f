package nl.wijkverband.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;

/** Keycloak's distribution, unpacked and built once for PostgreSQL. */
final class KeycloakDistribution {

  private static final String NAME = "keycloak-26.7.3-postgres-v2";

  private KeycloakDistribution() {}

  static boolean isBuilt(Path cache) {
    return Files.isDirectory(cache.resolve(NAME));
  }

  static Path directory(Path cache) throws IOException, InterruptedException {
    return OnceInCache.directory(cache, NAME, KeycloakDistribution::make);
  }

  private static void make(Path directory) throws IOException, InterruptedException {
    unpack(ServerFiles.keycloakZip(), directory);
    var log = Files.createTempFile("keycloak-build", ".log");
    var builder =
        new ProcessBuilder(
            List.of(
                directory.resolve("bin/kc.sh").toString(),
                "build",
                "--db=postgres",
                "--health-enabled=true"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    if (builder.start().waitFor() != 0) {
      throw new ServerFailed("Keycloak kon niet worden klaargezet", log);
    }
    Files.delete(log);
  }

  /** Without the zip's first directory. */
  private static void unpack(Path zip, Path directory) throws IOException {
    try (var in = new ZipInputStream(Files.newInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        var target = directory.resolve(name).normalize();
        if (!target.startsWith(directory)) {
          throw new IOException("Entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.copy(in, target);
          if (name.endsWith(".sh") && !target.toFile().setExecutable(true, false)) {
            throw new IOException("Cannot make executable: " + target);
          }
        }
      }
    }
  }
}
