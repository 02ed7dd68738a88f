package nl.wijkverband.acceptance.bench.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.wijkverband.acceptance.stage.Practitioner;
import nl.wijkverband.local.WijkSystem;

/** One run on a system that is up: open cases, send and break, wait until it is quiet, check. */
public final class Run {

  private static final Set<Practitioner> PEOPLE =
      EnumSet.of(
          Practitioner.GP,
          Practitioner.POH,
          Practitioner.PHYSIOTHERAPIST,
          Practitioner.BUURTTEAM,
          Practitioner.PSYCHOLOGIST,
          Practitioner.CHAIR);
  private static final long EVERY_MILLIS = 30_000;
  private static final int FEWEST = 40;
  private static final Duration QUIET = Duration.ofMinutes(5);

  private final WijkSystem system;
  private final Settings settings;
  private final List<FaultPlan.At> faultPlan;
  private final Progress progress;

  Run(WijkSystem system, Settings settings, List<FaultPlan.At> faultPlan, Progress progress) {
    this.system = system;
    this.settings = settings;
    this.faultPlan = faultPlan;
    this.progress = progress;
  }

  /** The short form, on a system others use as well. What was found, empty when all is well. */
  public static List<String> shortForm(WijkSystem system, long seed, Path ledgerFile)
      throws InterruptedException {
    var settings = new Settings(seed, 45_000, 6, 3);
    var progress = new Progress(System.out);
    progress.say("zaad " + seed);
    var run = new Run(system, settings, FaultPlan.onceEach(seed), progress);
    var findings = run.in(ledgerFile, false);
    if (findings.compared("opdrachten ACKNOWLEDGED") < FEWEST) {
      findings.add(new Finding.Stuck("opdrachten", "te weinig bevestigd om iets te zeggen"));
    }
    findings.print(System.out);
    return findings.all().stream().map(Finding::inWords).toList();
  }

  /** Leaves its ledger in this file. */
  Findings in(Path ledgerFile, boolean nobodyElse) throws InterruptedException {
    var counts = new Counts();
    try (var ledger = Ledger.at(ledgerFile);
        var tokens = new Tokens(system, PEOPLE)) {
      var caller = new Caller(system, tokens, ledger);
      var cases = new Opening(caller).cases(settings.cases());
      progress.say(cases.size() + " casussen geopend; nu opdrachten en storingen");
      int faults = work(caller, cases, counts);
      progress.say(faults + " storingen; alles is weer op; " + counts);
    }
    var left = new Quiet(new Stores(system)).await(QUIET);
    progress.say("stil; nu vergelijken");
    var findings = new Checker(system).check(ledgerFile, nobodyElse);
    left.forEach(
        what -> findings.add(new Finding.Stuck("na " + QUIET.toMinutes() + " minuten", what)));
    if (nobodyElse) {
      new Rebuilt(system).check(findings);
    }
    progress.say("vergeleken");
    return findings;
  }

  private int work(Caller caller, List<OpenedCase> cases, Counts counts)
      throws InterruptedException {
    var injector = new Injector(system, progress);
    var telling = Thread.ofVirtual().start(() -> tell(counts));
    injector.start(faultPlan);
    new Workload(cases, new Courier(caller, counts), counts).run(Plan.of(settings));
    telling.interrupt();
    return injector.end();
  }

  private void tell(Counts counts) {
    try {
      while (true) {
        Thread.sleep(EVERY_MILLIS);
        progress.say(counts.toString());
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }
}
