package nl.wijkverband.local;

import java.util.Collection;
import java.util.Map;

/**
 * Says which ports are taken before anything is built; runs from source, so the JDK is all it
 * needs.
 */
public final class PortCheck {

  private PortCheck() {}

  /** Ends with {@link ExitCode#PORT_IN_USE} when a port is taken. */
  public static void main(String[] arguments) {
    try {
      var ports = Ports.from(System.getenv());
      var taken = takenPorts(ports, ports.named().values());
      if (!taken.isEmpty()) {
        System.err.println(taken);
        System.exit(ExitCode.PORT_IN_USE);
      }
    } catch (NumberFormatException e) {
      System.err.println("Geen geldige poort in WIJK_PORT_…: " + e.getMessage());
      System.exit(ExitCode.USAGE);
    }
  }

  /** One line per taken port among those that are needed; empty when all are free. */
  static String takenPorts(Ports ports, Collection<Integer> needed) {
    var message = new StringBuilder();
    for (Map.Entry<String, Integer> port : ports.named().entrySet()) {
      if (needed.contains(port.getValue()) && !FreePort.isFree(port.getValue())) {
        message
            .append("Poort ")
            .append(port.getValue())
            .append(" is in gebruik; kies een andere met ")
            .append(port.getKey())
            .append("=… (of alle samen met WIJK_PORT_BASE=…)\n");
      }
    }
    return message.toString().stripTrailing();
  }
}
