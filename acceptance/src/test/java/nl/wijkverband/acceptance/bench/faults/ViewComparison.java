package nl.wijkverband.acceptance.bench.faults;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.wijkverband.acceptance.bench.faults.Observed.InLog;
import nl.wijkverband.acceptance.bench.faults.Observed.Shown;
import nl.wijkverband.acceptance.bench.faults.Observed.Stored;

/** Lays the stores beside everything that is projected from them. */
final class ViewComparison {

  private static final String LOG = "logboek van de casus";

  private final Observed observed;
  private final Findings findings;

  private ViewComparison(Observed observed, Findings findings) {
    this.observed = observed;
    this.findings = findings;
  }

  static void of(Observed observed, Findings findings) {
    var comparison = new ViewComparison(observed, findings);
    comparison.log();
    comparison.orderOfTheLog();
    comparison.timelines();
    observed.views().forEach(comparison::view);
  }

  /** What the dossier hears of: facts about a case, not what is said in messages. */
  private List<Stored> heard() {
    return observed.stored().stream()
        .filter(event -> event.caseId() != null && !event.service().equals("messaging"))
        .toList();
  }

  private void log() {
    Map<String, List<InLog>> rows = observed.inLog().stream().collect(groupingBy(InLog::eventId));
    Set<String> known = new HashSet<>();
    for (Stored event : heard()) {
      known.add(event.eventId());
      var found = rows.getOrDefault(event.eventId(), List.of());
      findings.once(found.size(), LOG, event.toString());
      if (found.stream().anyMatch(row -> row.position() != event.position())) {
        findings.add(new Finding.OutOfOrder(LOG, event + " als " + found));
      }
    }
    observed.inLog().stream()
        .filter(row -> !known.contains(row.eventId()))
        .forEach(row -> findings.add(new Finding.NeverSent(LOG, row.toString())));
    findings.compared("regels in het logboek van de casus", observed.inLog().size());
  }

  /** Each service's own order is kept in the one order of a case. */
  private void orderOfTheLog() {
    Map<String, Long> last = new HashMap<>();
    for (InLog row : observed.inLog()) {
      var before = last.put(row.caseId() + row.source(), row.position());
      if (before != null && before >= row.position()) {
        findings.add(new Finding.OutOfOrder(LOG, row + " na " + before));
      }
    }
  }

  private void timelines() {
    Map<Shown, Long> should =
        heard().stream()
            .flatMap(
                event ->
                    Audiences.of(event.type()).stream()
                        .map(
                            audience ->
                                new Shown(
                                    audience,
                                    String.valueOf(event.caseId()),
                                    event.service(),
                                    event.position())))
            .collect(groupingBy(Function.identity(), counting()));
    Map<Shown, Long> is =
        observed.shown().stream().collect(groupingBy(Function.identity(), counting()));
    should
        .keySet()
        .forEach(
            entry ->
                findings.once(
                    is.getOrDefault(entry, 0L), "tijdlijn van " + entry.audience(), "" + entry));
    is.keySet().stream()
        .filter(entry -> !should.containsKey(entry))
        .forEach(
            entry ->
                findings.add(
                    new Finding.NeverSent("tijdlijn van " + entry.audience(), "" + entry)));
    for (String audience : Audiences.ALL) {
      findings.compared(
          "regels in de tijdlijn van " + audience,
          should.keySet().stream().filter(entry -> entry.audience().equals(audience)).count());
    }
  }

  private void view(Observed.View view) {
    var is = view.is().stream().collect(groupingBy(Function.identity(), counting()));
    Set<String> should = new HashSet<>(view.should());
    should.forEach(row -> findings.once(is.getOrDefault(row, 0L), view.name(), row));
    is.keySet().stream()
        .filter(row -> !should.contains(row))
        .forEach(row -> findings.add(new Finding.NeverSent(view.name(), row)));
    findings.compared(view.name(), should.size());
  }
}
