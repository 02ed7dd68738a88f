package nl.wijkverband.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.wijkverband.local.operations.Operations;
import nl.wijkverband.local.operations.Standings;

/**
 * {@code ./wijk status}: what runs, where, and how much memory it takes; with {@code -v} also how
 * far the events are.
 */
final class StatusCommand {

  private final Home home;

  StatusCommand(Home home) {
    this.home = home;
  }

  int run(List<String> options) throws Exception {
    if (!List.of(List.of(), List.of("-v")).contains(options)) {
      System.err.println("Gebruik: ./wijk status [-v]");
      return ExitCode.USAGE;
    }
    if (!Files.exists(home.secrets())) {
      System.out.println("Wijkverband draait niet.");
      return ExitCode.NOT_RUNNING;
    }
    var system = new WijkSystem(home, LastPorts.of(home), Lifetime.UNTIL_STOPPED, Steps.silent());
    int down = 0;
    for (String name : system.parts().names()) {
      var part = system.parts().named(name);
      var process = system.parts().find(name);
      if (process.isEmpty()) {
        down++;
        System.out.printf("  %-28s draait niet%n", part.title());
        continue;
      }
      var handle = process.get().handle();
      System.out.printf(
          Locale.of("nl"),
          "  %-28s poort %-6d proces %-8d %4d MB%n",
          part.title(),
          part.ports().getFirst(),
          handle.pid(),
          megabytes(handle));
    }
    if (!options.isEmpty() && system.parts().find("keycloak").isPresent()) {
      boolean well = new Standings(new Operations(system), System.out).print();
      return down > 0 ? ExitCode.NOT_RUNNING : well ? ExitCode.OK : ExitCode.FAILED;
    }
    if (down == 0) {
      new Welcome(system, home).print(System.out);
    }
    return down == 0 ? ExitCode.OK : ExitCode.NOT_RUNNING;
  }

  /** Resident memory of a process and its children, shared pages counted by share where known. */
  private static long megabytes(ProcessHandle handle) {
    long kilobytes = kilobytes(handle);
    for (var child : handle.descendants().toList()) {
      kilobytes += kilobytes(child);
    }
    return kilobytes / 1024;
  }

  private static long kilobytes(ProcessHandle handle) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(handle.pid()), "smaps_rollup"))
          .stream()
          .filter(line -> line.startsWith("Pss:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (java.io.IOException | NumberFormatException e) {
      return 0;
    }
  }
}
