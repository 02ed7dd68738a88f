package nl.wijkverband.acceptance.bench.faults;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkverband.acceptance.bench.faults.Observed.Handled;
import nl.wijkverband.acceptance.bench.faults.Observed.Stored;

/** Lays the ledger beside the stores: every command wholly there or wholly absent, as answered. */
final class Comparison {

  private static final String STORE = "gebeurtenissen van ";

  private final List<Command> commands;
  private final Map<String, List<Stored>> storedByKey;
  private final Map<String, List<Handled>> handledByKey;
  private final Observed observed;
  private final boolean nobodyElse;
  private final Findings findings;

  private Comparison(
      List<Command> commands, Observed observed, boolean nobodyElse, Findings findings) {
    this.commands = commands;
    this.observed = observed;
    this.nobodyElse = nobodyElse;
    this.findings = findings;
    storedByKey = observed.stored().stream().collect(groupingBy(Stored::correlationId));
    handledByKey = observed.handled().stream().collect(groupingBy(Handled::key));
  }

  /**
   * Compares.
   *
   * @param nobodyElse whether no other commands were sent to this system at all
   */
  static void of(List<Command> commands, Observed observed, boolean nobodyElse, Findings findings) {
    var comparison = new Comparison(commands, observed, nobodyElse, findings);
    commands.forEach(comparison::compare);
    comparison.nothingElse();
    comparison.inTheOrderTheyWereAcknowledged();
    for (Command.Outcome outcome : Command.Outcome.values()) {
      findings.compared(
          "opdrachten " + outcome,
          commands.stream().filter(command -> command.outcome() == outcome).count());
    }
    findings.compared("waarvan onbekend, maar toch gedaan", comparison.doneWithoutAnswer());
  }

  private void compare(Command command) {
    var handled = handledByKey.getOrDefault(command.key(), List.of());
    var stored = storedByKey.getOrDefault(command.key(), List.of());
    if (handled.size() > 1) {
      findings.add(new Finding.Doubled("handled_command", name(command)));
    }
    switch (command.outcome()) {
      case ACKNOWLEDGED -> {
        if (handled.isEmpty()) {
          findings.add(new Finding.Lost("handled_command", name(command)));
        }
        if (stored.isEmpty() && !command.kind().maySayNothing()) {
          findings.add(new Finding.Lost(STORE + service(command), name(command)));
        } else {
          whole(command, handled, stored);
        }
        asAnswered(command, handled);
      }
      case REFUSED -> {
        if (!handled.isEmpty() || !stored.isEmpty()) {
          findings.add(new Finding.Half("geweigerd en toch gedaan", name(command)));
        }
      }
      case UNKNOWN -> {
        boolean silent = stored.isEmpty() && command.kind().maySayNothing();
        if (handled.isEmpty() != stored.isEmpty() && !silent) {
          findings.add(new Finding.Half(STORE + service(command), name(command)));
        } else if (!handled.isEmpty()) {
          whole(command, handled, stored);
        }
      }
    }
  }

  private void whole(Command command, List<Handled> handled, List<Stored> stored) {
    var types = stored.stream().map(Stored::shortType).toList();
    if (!command.kind().isWhole(types, command.first().count())) {
      findings.add(
          twice(command, types)
              ? new Finding.Doubled(STORE + service(command), name(command) + " " + types)
              : new Finding.Half(STORE + service(command), name(command) + " " + types));
    }
    if (stored.stream().map(Stored::causationId).distinct().count() > 1) {
      findings.add(new Finding.Doubled("uitvoeringen", name(command)));
    }
    stored.stream()
        .filter(event -> !event.service().equals(service(command)))
        .forEach(event -> findings.add(new Finding.NeverSent(event.service(), name(command))));
    var last = stored.stream().mapToLong(Stored::position).max();
    if (last.isPresent() && handled.stream().anyMatch(row -> row.position() != last.getAsLong())) {
      findings.add(new Finding.Half("plaats in handled_command", name(command)));
    }
  }

  private static boolean twice(Command command, List<String> types) {
    return command.kind().isWhole(types, 2 * command.first().count());
  }

  private void asAnswered(Command command, List<Handled> handled) {
    var answer = command.acknowledgement();
    if (!command.isAnsweredAlike()) {
      findings.add(new Finding.Doubled("antwoorden", name(command)));
    }
    if (answer == null) {
      return;
    }
    for (Handled row : handled) {
      if (!(row.service() + ":" + row.position()).equals(answer.position())
          || !row.answerId().equals(answer.id())) {
        findings.add(new Finding.Half("antwoord en opgeslagen antwoord", name(command)));
      }
    }
  }

  /** What the software does by itself follows from something that was sent. */
  private void nothingElse() {
    Set<String> sent = new HashSet<>();
    commands.forEach(command -> sent.add(command.key()));
    Set<String> causes = new HashSet<>();
    observed.stored().stream()
        .filter(event -> !isTimer(event) && event.timer() != null)
        .forEach(event -> causes.addAll(List.of(event.timer().split(" "))));
    Set<String> timers = new HashSet<>();
    for (Stored event : observed.stored()) {
      if (isTimer(event)) {
        var timer = String.valueOf(event.timer());
        if (!causes.contains(timer)) {
          findings.add(new Finding.NeverSent(STORE + event.service(), event.toString()));
        } else if (!timers.add(event.type() + timer)) {
          findings.add(new Finding.Doubled("timer", event.toString()));
        }
      } else if (!sent.contains(event.correlationId())) {
        findings.add(new Finding.NeverSent(STORE + event.service(), event.toString()));
      }
    }
    findings.compared("gebeurtenissen van timers", timers.size());
    if (nobodyElse) {
      observed.handled().stream()
          .filter(row -> !sent.contains(row.key()))
          .forEach(row -> findings.add(new Finding.NeverSent("handled_command", row.key())));
    }
  }

  private static boolean isTimer(Stored event) {
    return event.actorRole().equalsIgnoreCase("system");
  }

  /** What was sent after something was acknowledged stands behind it. */
  private void inTheOrderTheyWereAcknowledged() {
    record Moment(long nanos, boolean acknowledged, Command command) {}
    var moments = new java.util.ArrayList<Moment>();
    for (Command command : commands) {
      moments.add(new Moment(command.first().nanos(), false, command));
      var answer = command.acknowledgement();
      if (answer != null) {
        moments.add(new Moment(answer.nanos(), true, command));
      }
    }
    moments.sort(Comparator.comparingLong(Moment::nanos));
    Map<String, Long> acknowledgedUpTo = new HashMap<>();
    for (Moment moment : moments) {
      var command = moment.command();
      var places =
          storedByKey.getOrDefault(command.key(), List.of()).stream()
              .mapToLong(Stored::position)
              .summaryStatistics();
      if (places.getCount() == 0) {
        continue;
      }
      if (moment.acknowledged()) {
        acknowledgedUpTo.merge(service(command), places.getMax(), Math::max);
      } else if (places.getMin() <= acknowledgedUpTo.getOrDefault(service(command), 0L)) {
        findings.add(new Finding.OutOfOrder(STORE + service(command), name(command)));
      }
    }
  }

  private long doneWithoutAnswer() {
    return commands.stream()
        .filter(command -> command.outcome() == Command.Outcome.UNKNOWN)
        .filter(command -> handledByKey.containsKey(command.key()))
        .count();
  }

  private static String service(Command command) {
    return command.kind().service();
  }

  private static String name(Command command) {
    return command.kind() + " " + command.key();
  }
}
