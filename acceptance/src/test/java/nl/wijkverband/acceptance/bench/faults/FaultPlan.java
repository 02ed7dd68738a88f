package nl.wijkverband.acceptance.bench.faults;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;

/** Which faults come when: a function of the seed and the duration. */
final class FaultPlan {

  /** Everything but Keycloak, whose database is among them. */
  static final List<String> PARTS =
      List.of(
          "intake",
          "care-plans",
          "mdo-casework",
          "messaging",
          "dossier",
          "gateway",
          "kafka",
          "postgres",
          "keyring");

  private static final List<String> SHORT =
      List.of("intake", "care-plans", "mdo-casework", "messaging", "dossier", "kafka", "postgres");

  private static final long FIRST_MILLIS = 5_000;
  private static final long SHORT_GAP_MILLIS = 5_000;

  /** Faults that begin together. */
  record At(long millis, List<Fault> faults) {}

  private final SplittableRandom random;
  private final Deque<Fault> deck = new ArrayDeque<>();

  private FaultPlan(long seed) {
    random = new SplittableRandom(seed ^ 0x5bd1e995L);
  }

  static List<At> of(Settings settings) {
    var plan = new FaultPlan(settings.seed());
    var all = new ArrayList<At>();
    for (long at = FIRST_MILLIS; at < settings.millis(); at += plan.gap()) {
      all.add(new At(at, plan.draw()));
    }
    return List.copyOf(all);
  }

  /** The short form: each of these once, in an order of the seed's. */
  static List<At> onceEach(long seed) {
    var random = new SplittableRandom(seed);
    var cards = new ArrayList<Fault>();
    SHORT.forEach(part -> cards.add(new Fault.Killed(part, random.nextInt(3_000))));
    cards.add(new Fault.Paused("postgres", 2_000 + random.nextInt(4_000)));
    cards.add(new Fault.Paused("care-plans", 2_000 + random.nextInt(4_000)));
    var all = new ArrayList<At>();
    for (long at = 2_000; !cards.isEmpty(); at += SHORT_GAP_MILLIS) {
      all.add(new At(at, List.of(cards.remove(random.nextInt(cards.size())))));
    }
    return List.copyOf(all);
  }

  private long gap() {
    return 10_000 + random.nextInt(20_000);
  }

  private List<Fault> draw() {
    var drawn = new ArrayList<Fault>();
    drawn.add(next());
    if (random.nextInt(4) == 0) {
      var second = next();
      if (!second.part().equals(drawn.getFirst().part())) {
        drawn.add(second);
      }
    }
    return List.copyOf(drawn);
  }

  // From a deck, so that every process has had both before any has one again.
  private Fault next() {
    if (deck.isEmpty()) {
      var cards = new ArrayList<Fault>();
      for (String part : PARTS) {
        cards.add(new Fault.Killed(part, random.nextInt(15_001)));
        cards.add(new Fault.Paused(part, pause()));
      }
      while (!cards.isEmpty()) {
        deck.add(cards.remove(random.nextInt(cards.size())));
      }
    }
    return deck.remove();
  }

  private long pause() {
    int draw = random.nextInt(100);
    if (draw < 50) {
      return 1_000 + random.nextInt(14_000);
    }
    return draw < 85 ? 15_000 + random.nextInt(30_000) : 45_000 + random.nextInt(45_001);
  }
}
