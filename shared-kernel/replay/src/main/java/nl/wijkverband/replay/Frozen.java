package nl.wijkverband.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkverband.platform.json.WijkJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A directory of JSON files that may grow and never change: {@code frozen.txt} names each with the
 * hash of its content, and a line there is never changed or taken away.
 */
public final class Frozen {

  private static final String LIST = "frozen.txt";

  private final Path directory;

  public Frozen(Path directory) {
    this.directory = directory;
  }

  /** The names of its files, without ending, in order. */
  public List<String> names() {
    try (var files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".json"))
          .map(file -> file.substring(0, file.length() - ".json".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The events in this file, in order. */
  public List<ObjectNode> read(String name) {
    JsonNode events = WijkJson.events().readTree(directory.resolve(name + ".json"));
    return events.valueStream().map(ObjectNode.class::cast).toList();
  }

  /** What is there: each file with the hash of its content. */
  public Map<String, String> found() {
    Map<String, String> hashes = new TreeMap<>();
    names().forEach(name -> hashes.put(name, hash(directory.resolve(name + ".json"))));
    return hashes;
  }

  /** What ought to be there. */
  public Map<String, String> listed() {
    Map<String, String> hashes = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(directory.resolve(LIST))) {
        String[] parts = line.split(" +");
        hashes.put(parts[1], parts[0]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hashes;
  }

  private static String hash(Path file) {
    try {
      // Whatever line ends a checkout gives.
      String content = Files.readString(file).replace("\r\n", "\n");
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes("UTF-8")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
