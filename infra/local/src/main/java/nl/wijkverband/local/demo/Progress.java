package nl.wijkverband.local.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was played already, one line per step with the id it gave. The day and the seed are kept
 * too: a story resumed tomorrow sends the very same requests under the very same keys.
 */
final class Progress {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final Path file;
  private final Map<String, String> lines = new LinkedHashMap<>();

  Progress(Path file) throws IOException {
    this.file = file;
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        var pair = line.split("=", 2);
        lines.put(pair[0], pair[1]);
      }
    }
    if (!lines.containsKey("today")) {
      keep("today", LocalDate.now(ZONE).toString());
      keep("seed", UUID.randomUUID().toString());
    }
  }

  LocalDate today() {
    return LocalDate.parse(read("today"));
  }

  /** The same key for the same step, always. */
  String key(String step) {
    var name = read("seed") + "/" + step;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  @Nullable String findId(String step) {
    return lines.get(step);
  }

  void keep(String step, String id) throws IOException {
    lines.put(step, id);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(
        file, step + "=" + id + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private String read(String name) {
    var value = lines.get(name);
    if (value == null) {
      throw new IllegalStateException("No " + name + " in " + file);
    }
    return value;
  }
}
