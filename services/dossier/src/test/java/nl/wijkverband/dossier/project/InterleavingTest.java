package nl.wijkverband.dossier.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import nl.wijkverband.dossier.RandomHistory;
import nl.wijkverband.dossier.RunningDossier;
import nl.wijkverband.dossier.SlowCase;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.dossier.audience.Tables;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PatientId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The two services' events of one case arrive in any mixture of their own orders, some of them
 * twice, one by one or in batches; what every audience ends up with is the same, and what a slow,
 * plain reference says.
 */
class InterleavingTest extends RunningDossier {

  private static final int MIXTURES = 2;

  @Autowired private CaseFilling filling;
  @Autowired private AsProjector asProjector;
  @Autowired private TransactionTemplate transaction;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void every_mixture_ends_the_same(long seed) throws Exception {
    Random random = new Random(seed);
    RandomHistory history = new RandomHistory(random);
    List<Published> events = history.events();
    CaseId caseId = history.story().caseId;
    PatientId patientId = history.story().patientId;
    Map<Audience, Map<String, List<String>>> first = null;
    for (int i = 0; i < MIXTURES; i++) {
      forget(caseId);
      inBatches(mixed(events, random), i == 0 ? 1 : 12, random).forEach(this::arriveTogether);
      var now = all(patientId);
      if (first == null) {
        first = now;
        assertThat(SlowCase.describe(now))
            .as("seed " + seed)
            .isEqualTo(new SlowCase(events).describe());
      }
      assertThat(now).as("seed %d, mixture %d", seed, i).isEqualTo(first);
    }
    transaction.executeWithoutResult(
        status ->
            asProjector.inThisTransaction(
                () -> {
                  filling.refill(caseId, EnumSet.allOf(Audience.class));
                  return true;
                }));
    assertThat(all(patientId)).as("filled anew, seed " + seed).isEqualTo(first);
  }

  private Map<Audience, Map<String, List<String>>> all(PatientId patientId) {
    Map<Audience, Map<String, List<String>>> all = new EnumMap<>(Audience.class);
    for (Audience audience : Audience.values()) {
      all.put(audience, dump(audience, patientId));
    }
    return all;
  }

  /** Each service's events in their own order, mixed at random; every eighth comes again later. */
  private static List<Published> mixed(List<Published> events, Random random) {
    Map<String, Queue<Published>> services = new TreeMap<>();
    events.forEach(
        e -> services.computeIfAbsent(e.envelope().source(), s -> new ArrayDeque<>()).add(e));
    List<Published> mixed = new ArrayList<>();
    while (!services.isEmpty()) {
      List<String> waiting = List.copyOf(services.keySet());
      String next = waiting.get(random.nextInt(waiting.size()));
      mixed.add(services.get(next).remove());
      services.values().removeIf(Queue::isEmpty);
      if (random.nextInt(8) == 0) {
        mixed.add(mixed.get(random.nextInt(mixed.size())));
      }
    }
    return mixed;
  }

  private static List<List<Published>> inBatches(List<Published> all, int most, Random random) {
    List<List<Published>> batches = new ArrayList<>();
    int from = 0;
    while (from < all.size()) {
      int upTo = Math.min(all.size(), from + 1 + random.nextInt(most));
      batches.add(all.subList(from, upTo));
      from = upTo;
    }
    return batches;
  }

  private void forget(CaseId caseId) throws Exception {
    try (var connection = asSuperuser();
        var statement = connection.createStatement()) {
      for (String table : List.of("case_log.case_event", "case_log.projected")) {
        statement.execute("delete from %s where case_id = '%s'".formatted(table, caseId));
      }
      for (Audience audience : Audience.values()) {
        for (var table : Tables.ALL) {
          if (table.isFor(audience)) {
            statement.execute(
                "delete from %s.%s where case_id = '%s'"
                    .formatted(audience.schema(), table.name(), caseId));
          }
        }
      }
      for (String table :
          List.of("access_consent", "access_relationship", "access_departure", "access_case")) {
        statement.execute("delete from public.%s where case_id = '%s'".formatted(table, caseId));
      }
    }
  }
}
