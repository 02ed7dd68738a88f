package nl.wijkverband.dossier.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import nl.wijkverband.dossier.People;
import nl.wijkverband.dossier.RandomHistory;
import nl.wijkverband.dossier.RunningDossier;
import nl.wijkverband.dossier.Story;
import nl.wijkverband.dossier.log.CaseLog;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.platform.rebuild.RebuildProgress;
import nl.wijkverband.platform.rebuild.Rebuilds;
import nl.wijkverband.vocabulary.AppointmentId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How fast all audiences are rebuilt, and what whoever takes events in or reads notices of it. Not
 * among the tests: {@code mvn -pl services/dossier test -Dtest=RebuildBench
 * -Drebuild.events=50000}.
 */
class RebuildBench extends RunningDossier {

  @Autowired private CaseLog log;
  @Autowired private AsProjector asProjector;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Rebuilds rebuilds;

  @Test
  void measure() throws Exception {
    int wanted = Integer.getInteger("rebuild.events", 50_000);
    Random random = new Random(1);
    int events = 0;
    int cases = 0;
    for (; events < wanted; cases++) {
      List<Published> history = new RandomHistory(random).events();
      register(history.getFirst().envelope().patientId());
      keep(history);
      events += history.size();
    }
    print("%d events in %d cases", events, cases);
    print("filled for the first time: %s", rebuild());
    measured("at rest", new AtomicBoolean(), () -> "30 s", 30);
    AtomicBoolean done = new AtomicBoolean();
    measured(
        "while rebuilding",
        done,
        () -> {
          String how = rebuild();
          done.set(true);
          return how;
        },
        Integer.MAX_VALUE);
  }

  private void measured(String when, AtomicBoolean done, Supplier<String> what, int seconds)
      throws Exception {
    Story story = new Story();
    arrive(story.everything());
    List<Long> taken = new ArrayList<>();
    List<Long> read = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(2)) {
      var result = threads.submit(what::get);
      long end = System.nanoTime() + seconds * 1_000_000_000L;
      while (!done.get() && System.nanoTime() < end) {
        var id = new AppointmentId(UUID.randomUUID());
        time(taken, () -> arrive(story.plans(id, People.PHYSIO, story.day(3))));
        time(read, () -> read(People.GP, "/v1/cases/" + story.caseId));
        Thread.sleep(20);
      }
      print("%s: %s", when, result.get());
    }
    print("  an event taken in: %s", spread(taken));
    print("  a case read:       %s", spread(read));
  }

  private String rebuild() {
    long id = rebuilds.start("dossier").orElseThrow().id();
    RebuildProgress now = rebuilds.latest().orElseThrow();
    RebuildProgress.State last = now.state();
    StringBuilder phases = new StringBuilder();
    long since = System.nanoTime();
    while (now.state().runs()) {
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      now = rebuilds.latest().orElseThrow();
      if (now.state() != last) {
        phases.append("%s %.1f s ".formatted(last, (System.nanoTime() - since) / 1e9));
        since = System.nanoTime();
        last = now.state();
      }
    }
    assertThat(now.id()).isEqualTo(id);
    assertThat(now.state()).isEqualTo(RebuildProgress.State.DONE);
    return "%d events, %.0f per second; %s; %d of %d tables differ"
        .formatted(
            now.eventsDone(),
            now.eventsPerSecond(),
            phases,
            now.different().size(),
            now.compared().size());
  }

  private void keep(List<Published> history) {
    transaction.executeWithoutResult(
        status ->
            asProjector.inThisTransaction(
                () -> {
                  history.stream().filter(e -> e.envelope().caseId() != null).forEach(log::add);
                  return true;
                }));
  }

  private static void time(List<Long> into, Runnable work) {
    long start = System.nanoTime();
    work.run();
    into.add((System.nanoTime() - start) / 1000);
  }

  private static String spread(List<Long> microseconds) {
    Collections.sort(microseconds);
    int n = microseconds.size();
    return "median %.1f ms, 99%% %.1f ms, longest %.1f ms (%d times)"
        .formatted(
            microseconds.get(n / 2) / 1000.0,
            microseconds.get(n * 99 / 100) / 1000.0,
            microseconds.get(n - 1) / 1000.0,
            n);
  }

  private static void print(String line, Object... values) {
    System.out.println("BENCH " + line.formatted(values));
  }
}
