package nl.wijkverband.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The ports of one system, all on the loopback address. */
public record Ports(
    int gateway,
    int keycloak,
    int keycloakManagement,
    int intake,
    int carePlans,
    int mdoCasework,
    int messaging,
    int dossier,
    int postgres,
    int keyring,
    int kafka,
    int kafkaController) {

  /** The usual ones. */
  public static Ports standard() {
    return new Ports(8080, 8180, 8181, 8101, 8102, 8103, 8104, 8105, 54320, 54321, 19092, 19093);
  }

  /** Ports that are free at this moment. */
  public static Ports free() {
    var p = IntStream.range(0, 12).map(i -> FreePort.any()).toArray();
    return new Ports(p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7], p[8], p[9], p[10], p[11]);
  }

  /**
   * Moved as a whole by {@code WIJK_PORT_BASE}, one by one by {@code WIJK_PORT_GATEWAY} and so on.
   */
  public static Ports from(Map<String, String> environment) {
    var base = environment.getOrDefault("WIJK_PORT_BASE", "");
    var named = (base.isBlank() ? standard() : startingAt(number(base))).named();
    named.replaceAll(
        (name, port) -> {
          var own = environment.getOrDefault(name, "");
          return own.isBlank() ? port : number(own);
        });
    var p = named.values().stream().mapToInt(Integer::intValue).toArray();
    return new Ports(p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7], p[8], p[9], p[10], p[11]);
  }

  private static Ports startingAt(int b) {
    return new Ports(
        b, b + 1, b + 2, b + 3, b + 4, b + 5, b + 6, b + 7, b + 8, b + 9, b + 10, b + 11);
  }

  private static int number(String text) {
    int port = Integer.parseInt(text.strip());
    if (port < 1 || port > 65523) {
      throw new NumberFormatException("Not a port: " + port);
    }
    return port;
  }

  /** By the name of the variable that moves it. */
  public LinkedHashMap<String, Integer> named() {
    var named = new LinkedHashMap<String, Integer>();
    named.put("WIJK_PORT_GATEWAY", gateway);
    named.put("WIJK_PORT_KEYCLOAK", keycloak);
    named.put("WIJK_PORT_KEYCLOAK_MANAGEMENT", keycloakManagement);
    named.put("WIJK_PORT_INTAKE", intake);
    named.put("WIJK_PORT_CARE_PLANS", carePlans);
    named.put("WIJK_PORT_MDO_CASEWORK", mdoCasework);
    named.put("WIJK_PORT_MESSAGING", messaging);
    named.put("WIJK_PORT_DOSSIER", dossier);
    named.put("WIJK_PORT_POSTGRES", postgres);
    named.put("WIJK_PORT_KEYRING", keyring);
    named.put("WIJK_PORT_KAFKA", kafka);
    named.put("WIJK_PORT_KAFKA_CONTROLLER", kafkaController);
    return named;
  }
}
