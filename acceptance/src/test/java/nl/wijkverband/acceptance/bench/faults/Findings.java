package nl.wijkverband.acceptance.bench.faults;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a comparison came to: how much was compared, and what was wrong. */
final class Findings {

  private static final int MOST_SHOWN = 40;

  private final Map<String, Long> compared = new LinkedHashMap<>();
  private final List<Finding> all = new ArrayList<>();

  void compared(String what, long number) {
    compared.merge(what, number, Long::sum);
  }

  long compared(String what) {
    return compared.getOrDefault(what, 0L);
  }

  void add(Finding finding) {
    all.add(finding);
  }

  /** One must be there once. */
  void once(long times, String where, String what) {
    if (times == 0) {
      all.add(new Finding.Lost(where, what));
    } else if (times > 1) {
      all.add(new Finding.Doubled(where, what + " (" + times + " keer)"));
    }
  }

  /** The table of what was compared, and what was found. */
  void print(PrintStream out) {
    compared.forEach((what, number) -> out.printf("  %-46s %8d%n", what, number));
    all.stream().limit(MOST_SHOWN).map(Finding::inWords).forEach(out::println);
    if (all.size() > MOST_SHOWN) {
      out.println("… en nog " + (all.size() - MOST_SHOWN));
    }
  }

  List<Finding> all() {
    return List.copyOf(all);
  }
}
