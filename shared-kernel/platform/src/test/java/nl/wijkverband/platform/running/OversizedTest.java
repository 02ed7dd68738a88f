package nl.wijkverband.platform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.wijkverband.local.TestKafka;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.eventstore.EventTooLarge;
import nl.wijkverband.platform.inbox.ParkedCases;
import nl.wijkverband.platform.inbox.ParkedCases.ParkedCase;
import nl.wijkverband.vocabulary.CaseId;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The largest event there can be, and what is larger than anything of ours. */
class OversizedTest {

  private static final String TOPIC = "large.events.v1";
  private static final Duration LONG = Duration.ofSeconds(60);

  private static ConfigurableApplicationContext writer;
  private static ConfigurableApplicationContext reader;
  private static Cases cases;
  private static SeenTable seen;

  @BeforeAll
  static void start() {
    TestKafka.shared().createTopic(TOPIC, 3);
    var database = TestPostgres.shared().freshService("intake");
    String kafka = TestKafka.shared().bootstrapServers();
    writer = Running.writer(database, kafka, TOPIC);
    reader =
        Running.reader(
            TestPostgres.shared().freshService("dossier"),
            kafka,
            TOPIC,
            "--wijkverband.keyring.url=" + database.keyring().url());
    cases = Cases.of(writer);
    seen = reader.getBean(SeenTable.class);
  }

  @AfterAll
  static void stop() {
    writer.close();
    reader.close();
  }

  private static KafkaProducer<byte[], byte[]> stranger(String compression) {
    return new KafkaProducer<>(
        Map.of(
            "bootstrap.servers",
            TestKafka.shared().bootstrapServers(),
            "max.request.size",
            64_000_000,
            "buffer.memory",
            128_000_000L,
            "compression.type",
            compression),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  private static void send(String compression, int bytes) throws Exception {
    try (var producer = stranger(compression)) {
      producer.send(new ProducerRecord<>(TOPIC, 0, null, new byte[bytes])).get();
    }
  }

  @Test
  void the_largest_event_that_is_stored_is_published_and_read() {
    CaseId caseId = cases.open();
    // Encrypted and as base64 just below the limit of one event: 1 MiB.
    String largest = "x".repeat(786_000);
    cases.score(caseId, largest);
    cases.score(caseId, "daarna");

    await()
        .atMost(LONG)
        .untilAsserted(
            () -> assertThat(seen.said(caseId.value())).isEqualTo(List.of(largest, "daarna")));
  }

  @Test
  void what_is_larger_is_refused_before_it_is_stored() {
    CaseId caseId = cases.open();

    assertThatThrownBy(() -> cases.score(caseId, "x".repeat(790_000)))
        .isInstanceOf(EventTooLarge.class)
        .hasMessageNotContaining("xx");
    cases.score(caseId, "korter");

    await()
        .atMost(LONG)
        .untilAsserted(() -> assertThat(seen.said(caseId.value())).containsExactly("korter"));
  }

  @Test
  void a_strangers_record_larger_than_a_fetch_is_kept_and_stops_nothing() throws Exception {
    send("none", 4_000_000);
    CaseId caseId = cases.open();
    cases.score(caseId, "gewoon");
    ParkedCases parked = reader.getBean(ParkedCases.class);

    await()
        .atMost(LONG)
        .untilAsserted(
            () -> {
              assertThat(seen.said(caseId.value())).containsExactly("gewoon");
              assertThat(parked.list())
                  .anyMatch(found -> found.scope() == null && found.unreadable());
            });
    ParkedCase found = parked.list().getFirst();
    var http = Http.to(reader);
    String path = "/actuator/parked/" + found.number();
    assertThat(http.send(Operator.request(http, path).DELETE()).status()).isEqualTo(200);
    assertThat(http.send(Operator.request(http, path).DELETE()).status()).isEqualTo(204);
    assertThat(parked.list()).isEmpty();
  }

  @Test
  void the_broker_takes_nothing_larger_however_small_it_was_made() {
    assertThatThrownBy(() -> send("none", 5_000_000))
        .hasCauseInstanceOf(RecordTooLargeException.class);
    assertThatThrownBy(() -> send("gzip", 30_000_000))
        .hasCauseInstanceOf(RecordTooLargeException.class);
  }
}
