package nl.wijkverband.platform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.wijkverband.local.ServiceDatabase;
import nl.wijkverband.local.TestKafka;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.inbox.ParkedCases;
import nl.wijkverband.vocabulary.CaseId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** A reader whose work takes longer than Kafka's patience with it. */
class SlowConsumerTest {

  private static final String TOPIC = "slow.events.v1";
  private static final Duration LONG = Duration.ofSeconds(90);

  private final ServiceDatabase writing = TestPostgres.shared().freshService("intake");
  private final ServiceDatabase reading = TestPostgres.shared().freshService("dossier");
  private final List<ConfigurableApplicationContext> running = new ArrayList<>();
  private Cases cases;

  @BeforeEach
  void start() {
    TestKafka.shared().createTopic(TOPIC, 3);
    var writer = Running.writer(writing, TestKafka.shared().bootstrapServers(), TOPIC);
    running.add(writer);
    cases = Cases.of(writer);
  }

  @AfterEach
  void stop() {
    running.reversed().forEach(ConfigurableApplicationContext::close);
  }

  private SeenTable reader() {
    var reader =
        Running.reader(
            reading,
            TestKafka.shared().bootstrapServers(),
            TOPIC,
            "--wijkverband.keyring.url=" + writing.keyring().url(),
            "--spring.kafka.consumer.properties.max.poll.interval.ms=1000",
            "--spring.kafka.consumer.properties.heartbeat.interval.ms=200");
    running.add(reader);
    return reader.getBean(SeenTable.class);
  }

  @Test
  void nothing_is_taken_in_twice_and_everything_arrives() {
    SeenTable one = reader();
    List<CaseId> several = List.of(cases.open(), cases.open());
    List<String> said = new ArrayList<>();
    // Together far more than the limit: what does not fit between two polls is given back.
    one.takes(Duration.ofMillis(40));
    for (int i = 0; i < 30; i++) {
      said.add("zin " + i);
      String sentence = "zin " + i;
      several.forEach(caseId -> cases.score(caseId, sentence));
    }
    await().atMost(LONG).until(() -> one.positions().size() > 4);

    // Now each record alone takes longer than the limit, and another instance is given its work.
    SeenTable two = reader();
    one.takes(Duration.ofMillis(1_300));
    two.takes(Duration.ofMillis(1_300));
    int before = one.positions().size();
    await().atMost(LONG).until(() -> one.positions().size() > before + 2);

    one.repair();
    two.repair();
    for (CaseId caseId : several) {
      await()
          .atMost(LONG)
          .untilAsserted(() -> assertThat(one.said(caseId.value())).isEqualTo(said));
    }
    assertThat(one.positions()).doesNotHaveDuplicates().hasSize(62);
    assertThat(running.getLast().getBean(ParkedCases.class).list()).isEmpty();
  }
}
