package nl.wijkverband.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The secrets of one installation: random, made once, readable by their owner only. */
final class Secrets {

  static final List<String> PASSWORDS =
      List.of(
          "POSTGRES_PASSWORD",
          "KEYRING_POSTGRES_PASSWORD",
          "INTAKE_OWNER_PASSWORD",
          "INTAKE_APP_PASSWORD",
          "CARE_PLANS_OWNER_PASSWORD",
          "CARE_PLANS_APP_PASSWORD",
          "MDO_CASEWORK_OWNER_PASSWORD",
          "MDO_CASEWORK_APP_PASSWORD",
          "MESSAGING_OWNER_PASSWORD",
          "MESSAGING_APP_PASSWORD",
          "DOSSIER_OWNER_PASSWORD",
          "DOSSIER_APP_PASSWORD",
          "KEYRING_OWNER_PASSWORD",
          "KEYRING_INTAKE_PASSWORD",
          "KEYRING_CARE_PLANS_PASSWORD",
          "KEYRING_MDO_CASEWORK_PASSWORD",
          "KEYRING_MESSAGING_PASSWORD",
          "KEYRING_DOSSIER_PASSWORD",
          "KEYCLOAK_DB_PASSWORD",
          "KEYCLOAK_ADMIN_PASSWORD",
          "WIJK_CLIENT_SECRET",
          "WIJK_OPERATIONS_SECRET");

  private static final String ANY =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  private static final String EASY_TO_TYPE = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Map<String, String> values;

  private Secrets(Map<String, String> values) {
    this.values = values;
  }

  static Secrets of(Home home) throws IOException {
    var file = home.secrets();
    var values = Files.exists(file) ? read(file) : new LinkedHashMap<String, String>();
    int before = values.size();
    PASSWORDS.forEach(name -> values.computeIfAbsent(name, n -> random(ANY, 32)));
    values.computeIfAbsent("WIJK_MASTER_KEY", n -> masterKey());
    values.computeIfAbsent(
        "WIJK_DEMO_PASSWORD",
        n -> "demo-" + random(EASY_TO_TYPE, 4) + "-" + random(EASY_TO_TYPE, 4));
    if (values.size() > before) {
      write(file, values);
    }
    return new Secrets(values);
  }

  String get(String name) {
    var value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("No secret " + name);
    }
    return value;
  }

  private static Map<String, String> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.contains("=") && !line.startsWith("#"))
        .map(line -> line.split("=", 2))
        .collect(
            Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> b, LinkedHashMap::new));
  }

  private static void write(Path file, Map<String, String> values) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    var unfinished = file.resolveSibling("secrets.env.unfinished");
    Files.deleteIfExists(unfinished);
    Files.createFile(
        unfinished,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        unfinished,
        values.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
            .collect(Collectors.joining()));
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String random(String alphabet, int length) {
    return RANDOM
        .ints(length, 0, alphabet.length())
        .mapToObj(i -> String.valueOf(alphabet.charAt(i)))
        .collect(Collectors.joining());
  }

  private static String masterKey() {
    var key = new byte[32];
    RANDOM.nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }
}
