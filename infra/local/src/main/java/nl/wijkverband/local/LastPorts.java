package nl.wijkverband.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The ports of the last start, so that {@code status} and {@code token} find what runs. */
final class LastPorts {

  private LastPorts() {}

  static Ports of(Home home) throws IOException {
    var file = file(home);
    if (!Files.exists(file)) {
      return Ports.from(System.getenv());
    }
    Map<String, String> values = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      var pair = line.split("=", 2);
      values.put(pair[0], pair[1]);
    }
    return Ports.from(values);
  }

  static void remember(Home home, Ports ports) throws IOException {
    Files.writeString(
        file(home),
        ports.named().entrySet().stream()
            .map(port -> port.getKey() + "=" + port.getValue() + "\n")
            .collect(Collectors.joining()));
  }

  private static Path file(Home home) {
    return home.directory().resolve("ports.env");
  }
}
