package nl.wijkverband.platform.running;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import nl.wijkverband.local.TestKafka;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.publish.Relay;
import nl.wijkverband.vocabulary.CaseId;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How fast a backlog goes while commands keep coming in at a steady rate: first the relay's, then
 * the inbox's. Not one of the tests: {@code mvn -pl shared-kernel/platform test
 * -Dtest=BacklogBench}, with {@code -Dbacklog=20000 -Darrivals=50}.
 */
class BacklogBench {

  private static final String TOPIC = "writer.events.v1";
  private static final int BACKLOG = Integer.getInteger("backlog", 20_000);
  private static final int ARRIVALS = Integer.getInteger("arrivals", 50);
  private static final int CASES = 400;

  @Test
  void measure() throws Exception {
    var kafka = TestKafka.fresh();
    kafka.createTopic(TOPIC, 12);
    var database = TestPostgres.shared().freshService("intake");
    var writer = Running.writer(database, kafka.bootstrapServers(), TOPIC);
    var cases = Cases.of(writer);
    Relay relay = writer.getBean(Relay.class);
    relay.stop();
    List<CaseId> all = fill(cases);
    measure("commands alone", cases, all, sleeping(5_000), () -> 0);
    long before = newest(writer);
    relay.start();
    measure("relay", cases, all, () -> published(writer) >= before, () -> published(writer));
    var reader =
        Running.reader(
            TestPostgres.shared().freshService("dossier"),
            kafka.bootstrapServers(),
            TOPIC,
            "--wijkverband.keyring.url=" + database.keyring().url());
    measure("inbox", cases, all, () -> taken(reader) >= BACKLOG, () -> taken(reader));
    reader.close();
    writer.close();
    kafka.stop();
  }

  private static List<CaseId> fill(Cases cases) throws InterruptedException {
    List<CaseId> all = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      all.add(cases.open());
    }
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (CaseId caseId : all) {
        threads.submit(
            () -> {
              for (int i = 0; i < BACKLOG / CASES; i++) {
                cases.score(caseId, "een zin over wat er nodig is voor een punt erbij " + i);
              }
            });
      }
    }
    return all;
  }

  private interface Done {
    boolean now();
  }

  private static Done sleeping(long millis) {
    long until = System.nanoTime() + millis * 1_000_000;
    return () -> System.nanoTime() > until;
  }

  private static void measure(
      String what, Cases cases, List<CaseId> all, Done done, LongSupplier count) {
    List<Long> micros = Collections.synchronizedList(new ArrayList<>());
    long first = count.getAsLong();
    long begin = System.nanoTime();
    try (var clock = Executors.newScheduledThreadPool(4)) {
      long period = 1_000_000 / ARRIVALS;
      clock.scheduleAtFixedRate(
          () -> {
            long start = System.nanoTime();
            cases.score(all.get((int) (start % all.size())), "intussen");
            micros.add((System.nanoTime() - start) / 1_000);
          },
          0,
          period,
          TimeUnit.MICROSECONDS);
      await()
          .atMost(Duration.ofMinutes(10))
          .pollInterval(Duration.ofMillis(20))
          .until(() -> done.now());
      double seconds = (System.nanoTime() - begin) / 1e9;
      long passed = count.getAsLong() - first;
      clock.shutdownNow();
      List<Long> sorted = micros.stream().sorted().toList();
      System.out.printf(
          "%s: %d events in %.1f s, %.0f/s (%.0fx of %d/s); commands meanwhile %d, p50 %.1f ms, p95 %.1f ms%n",
          what,
          passed,
          seconds,
          passed / seconds,
          passed / seconds / ARRIVALS,
          ARRIVALS,
          sorted.size(),
          sorted.get(sorted.size() / 2) / 1e3,
          sorted.get((int) (sorted.size() * 0.95)) / 1e3);
    }
  }

  private static long newest(ConfigurableApplicationContext writer) {
    return number(writer, "select max(position) from domain_event");
  }

  private static long published(ConfigurableApplicationContext writer) {
    return number(writer, "select position from relay_token");
  }

  private static long taken(ConfigurableApplicationContext reader) {
    return number(reader, "select count(*) from seen");
  }

  private static long number(ConfigurableApplicationContext service, String sql) {
    return service.getBean(JdbcClient.class).sql(sql).query(Long.class).single();
  }
}
