package nl.wijkverband.acceptance.bench.faults;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.wijkverband.acceptance.bench.faults.Observed.Stored;
import nl.wijkverband.local.WijkSystem;

/** Lays the ledger beside what is there. */
final class Checker {

  private final WijkSystem system;

  Checker(WijkSystem system) {
    this.system = system;
  }

  /**
   * Everything that is wrong.
   *
   * @param nobodyElse whether no other commands were sent to this system at all
   */
  Findings check(Path ledger, boolean nobodyElse) {
    var findings = new Findings();
    var commands = Command.in(Ledger.read(ledger));
    var stores = new Stores(system);
    var all = stores.events();
    var records = new Topics(system).records();
    var observed =
        new Observed(
            all,
            stores.handled(),
            records,
            stores.caseLog(),
            stores.timelines(),
            OwnViews.read(stores));
    var ours = nobodyElse ? observed : observed.of(cases(commands), patients(all, commands));
    Comparison.of(commands, ours, nobodyElse, findings);
    TopicComparison.of(all, records, findings);
    ViewComparison.of(ours, findings);
    return findings;
  }

  private static Set<String> cases(List<Command> commands) {
    Set<String> cases = new HashSet<>();
    commands.stream()
        .map(command -> command.first().caseId())
        .filter(Objects::nonNull)
        .forEach(cases::add);
    return cases;
  }

  private static Set<String> patients(List<Stored> all, List<Command> commands) {
    Set<String> keys = new HashSet<>();
    commands.forEach(command -> keys.add(command.key()));
    Set<String> patients = new HashSet<>();
    all.stream()
        .filter(event -> keys.contains(event.correlationId()))
        .forEach(event -> patients.add(event.patientId()));
    return patients;
  }
}
