package nl.wijkverband.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.local.TestKafka;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.running.Running;
import nl.wijkverband.platform.running.SeenTable;
import nl.wijkverband.vocabulary.CaseId;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The past of the inbox, told again from the topic, whatever came to it how often. */
class TakenInTest {

  private static final String TOPIC = "played.events.v1";
  private static final Duration LONG = Duration.ofSeconds(60);

  private static ConfigurableApplicationContext service;
  private static KafkaProducer<byte[], byte[]> producer;

  @BeforeAll
  static void start() {
    TestKafka.shared().createTopic(TOPIC, 2);
    String kafka = TestKafka.shared().bootstrapServers();
    service = Running.reader(TestPostgres.shared().freshService("dossier"), kafka, TOPIC);
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka, "acks", "all"),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  @AfterAll
  static void stop() {
    producer.close();
    service.close();
  }

  @Test
  void what_was_repeated_early_unknown_damaged_or_parked_is_told_as_it_was_taken_in() {
    var one = new CaseId(UUID.randomUUID());
    var two = new CaseId(UUID.randomUUID());
    var records = new TestRecords(service.getBean(PersonalData.class), TOPIC, 1);
    Arrived first = records.next(one, 1, "een");
    Arrived second = records.next(two, 4, "twee");
    Arrived third = records.next(one, 5, "drie");
    Arrived fourth = records.next(one, 9, "vier");
    Arrived damaged = records.next(two, 11, "vijf");
    Arrived behind = records.next(two, 12, "zes");
    Arrived unknown = TestRecords.with(records.next(one, 15, "?"), "ce_type", "not.of.today");
    Arrived last = records.next(one, 16, "zeven");

    send(first, first, third, second, first, fourth, TestRecords.withBody(damaged, "{"), behind);
    send(unknown, last, second);
    awaitPosition(16);
    assertThat(parked()).isEqualTo(2);

    try (TakenIn past = past()) {
      assertThat(told(past)).containsExactlyInAnyOrderElementsOf(seen()).hasSize(5);

      send(damaged);
      await().atMost(LONG).until(() -> repaired(two));

      assertThat(told(past)).containsExactly(11L, 12L);
      assertThat(told(past)).isEmpty();
    }
    try (TakenIn past = past()) {
      assertThat(told(past)).containsExactlyInAnyOrderElementsOf(seen()).hasSize(7);
    }
  }

  private static boolean repaired(CaseId caseId) {
    return service.getBean(ParkedCases.class).retry(caseId.value()) == 0;
  }

  private static TakenIn past() {
    return service.getBean(InboxHistory.class).of(service.getBean(SeenTable.class));
  }

  private static List<Long> told(TakenIn past) {
    List<Long> positions = new ArrayList<>();
    past.refresh(LONG);
    for (var next = past.head(); next.isPresent(); next = past.head()) {
      positions.add(next.get().envelope().position());
      past.pop();
    }
    return positions;
  }

  private static List<Long> seen() {
    return service.getBean(SeenTable.class).positions();
  }

  private static void send(Arrived... records) {
    for (Arrived record : records) {
      var sent =
          new ProducerRecord<>(
              TOPIC,
              record.from().partition(),
              String.valueOf(record.key()).getBytes(StandardCharsets.UTF_8),
              record.body());
      record
          .headers()
          .forEach(
              (name, value) -> sent.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
      producer.send(sent);
    }
    producer.flush();
  }

  private static void awaitPosition(long position) {
    await()
        .atMost(LONG)
        .until(() -> one("select coalesce(max(position), 0) from inbox_position") == position);
  }

  private static long parked() {
    return one("select count(*) from inbox_parked");
  }

  private static long one(String sql) {
    return service.getBean(JdbcClient.class).sql(sql).query(Long.class).single();
  }
}
