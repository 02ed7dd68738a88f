package nl.wijkverband.acceptance.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import nl.wijkverband.local.Checkout;
import nl.wijkverband.local.Ports;
import nl.wijkverband.local.WijkSystem;

/** {@code ./wijk bench --faults}: a system of its own, a load, faults, and the check afterwards. */
public final class Faults {

  private static final int FINDINGS = 1;
  private static final int WRONG_USE = 2;

  private Faults() {}

  /** Exits with 0 only when nothing was lost, doubled or out of order. */
  public static void main(String[] arguments) throws Exception {
    Settings settings;
    try {
      settings = Settings.of(List.of(arguments));
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage());
      System.err.println(Settings.USAGE);
      System.exit(WRONG_USE);
      return;
    }
    System.exit(run(settings) ? 0 : FINDINGS);
  }

  private static boolean run(Settings settings) throws Exception {
    var progress = new Progress(System.out);
    var home = Checkout.root().resolve(".wijk/bench/faults");
    delete(home);
    progress.say("zaad " + settings.seed() + "; systeem starten in " + home);
    var system = WijkSystem.startTrained(home, Ports.free());
    var run = new Run(system, settings, FaultPlan.of(settings), progress);
    var findings = run.in(home.resolve("ledger.jsonl"), true);
    findings.print(System.out);
    System.out.printf("zaad %d: %d bevindingen%n", settings.seed(), findings.all().size());
    return findings.all().isEmpty();
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (var files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
