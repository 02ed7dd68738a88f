package nl.wijkverband.acceptance.bench.trouble;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import nl.wijkverband.local.Checkout;
import nl.wijkverband.local.Ports;
import nl.wijkverband.local.WijkSystem;

/** {@code ./wijk bench --trouble}: each kind of trouble on a system of its own, then the check. */
public final class Troubles {

  static final List<String> SERVICES =
      List.of("intake", "care-plans", "mdo-casework", "messaging", "dossier");

  static final List<String> WRITERS = SERVICES.subList(0, 4);

  private static final int FINDINGS = 1;
  private static final int WRONG_USE = 2;
  private static final int CASES = 3;

  private static final List<Trouble> ALL =
      List.of(new PostgresRestarted(), new PoolExhausted(), new KafkaLost(), new DiskFull());

  private Troubles() {}

  /** Exits with 0 only when every acknowledged command is everywhere, once. */
  public static void main(String[] arguments) throws Exception {
    var wanted = List.of(arguments);
    var chosen =
        ALL.stream().filter(one -> wanted.isEmpty() || wanted.contains(one.name())).toList();
    if (chosen.size() < wanted.size()) {
      System.err.println("Te proberen: " + ALL.stream().map(Trouble::name).toList());
      System.exit(WRONG_USE);
    }
    System.exit(tried(chosen) ? 0 : FINDINGS);
  }

  private static boolean tried(List<Trouble> chosen) throws Exception {
    var home = Checkout.root().resolve(".wijk/bench-trouble");
    var finished = home.resolve("finished");
    // Starting on what a run left that came to its end is much quicker.
    if (!Files.deleteIfExists(finished)) {
      Home.delete(home);
    }
    System.out.println("Een eigen systeem starten in " + home);
    var system = WijkSystem.start(home, Ports.free());
    var scene = new Scene(system);
    boolean allWell = true;
    for (Trouble trouble : chosen) {
      allWell &= tried(trouble, scene);
    }
    system.stop();
    Files.createFile(finished);
    return allWell;
  }

  private static boolean tried(Trouble trouble, Scene scene) throws Exception {
    System.out.printf("%n%s: %s%n", trouble.name(), trouble.title());
    var cases = new ArrayList<String>();
    for (int nth = 0; nth < CASES; nth++) {
      cases.add(scene.opensCase());
    }
    var traffic = new Traffic(scene, cases);
    var telling = new Telling(scene, traffic);
    telling.untilWorkGoesOn();
    var findings = new ArrayList<String>();
    try {
      findings.addAll(trouble.happen(scene, traffic, telling));
      telling.replies("daarna", SERVICES);
    } catch (IOException | RuntimeException failed) {
      findings.add(failed.toString());
    } finally {
      traffic.end();
    }
    var checks = new Checks(scene, traffic);
    findings.addAll(checks.run());
    System.out.printf(
        "  %d bevestigde opdrachten nagelopen in archief, topic en dossier; %d records dubbel op een"
            + " topic (lezers slaan die over)%n",
        traffic.acknowledgedCount(), checks.repeated());
    findings.forEach(finding -> System.out.println("  FOUT: " + finding));
    System.out.println(findings.isEmpty() ? "  goed" : "  NIET goed");
    return findings.isEmpty();
  }
}
