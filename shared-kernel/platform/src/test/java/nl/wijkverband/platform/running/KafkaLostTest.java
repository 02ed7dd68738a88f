package nl.wijkverband.platform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkverband.local.ServiceDatabase;
import nl.wijkverband.local.TestKafka;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.publish.Relay;
import nl.wijkverband.vocabulary.CaseId;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Kafka held is gone; the stores have everything, and no offset is believed. */
@TestMethodOrder(MethodName.class)
class KafkaLostTest {

  private static final String TOPIC = "writer.events.v1";
  private static final int PARTITIONS = 3;
  private static final Duration LONG = Duration.ofSeconds(60);

  private static TestKafka kafka;
  private static ServiceDatabase database;
  private static ServiceDatabase readers;
  private static ConfigurableApplicationContext writer;
  private static ConfigurableApplicationContext reader;
  private static Cases cases;

  @BeforeAll
  static void start() {
    kafka = TestKafka.fresh();
    kafka.createTopic(TOPIC, PARTITIONS);
    database = TestPostgres.shared().freshService("intake");
    readers = TestPostgres.shared().freshService("dossier");
    writer = Running.writer(database, kafka.bootstrapServers(), TOPIC);
    reader = reader(readers);
    cases = Cases.of(writer);
  }

  @AfterAll
  static void stop() {
    writer.close();
    reader.close();
    kafka.stop();
  }

  private static ConfigurableApplicationContext reader(ServiceDatabase of) {
    return Running.reader(
        of,
        kafka.bootstrapServers(),
        TOPIC,
        "--wijkverband.keyring.url=" + database.keyring().url());
  }

  private static SeenTable seen(ConfigurableApplicationContext service) {
    return service.getBean(SeenTable.class);
  }

  private static void awaitSaid(
      ConfigurableApplicationContext service, CaseId caseId, List<String> said) {
    await()
        .atMost(LONG)
        .untilAsserted(() -> assertThat(seen(service).said(caseId.value())).isEqualTo(said));
  }

  private static List<String> says(CaseId caseId, int from, int to) {
    List<String> said = new ArrayList<>();
    for (int i = from; i < to; i++) {
      said.add("zin " + i);
      cases.score(caseId, "zin " + i);
    }
    return said;
  }

  @Test
  void a_new_broker_is_filled_from_the_stores_while_everybody_works_and_nothing_is_doubled() {
    CaseId caseId = cases.open();
    List<String> said = new ArrayList<>(says(caseId, 0, 20));
    awaitSaid(reader, caseId, said);

    kafka.kill();
    said.addAll(says(caseId, 20, 25));
    kafka.startEmpty();
    kafka.createTopic(TOPIC, PARTITIONS);

    said.addAll(says(caseId, 25, 30));
    awaitSaid(reader, caseId, said);
    writer.getBean(Relay.class).republish(0);
    said.addAll(says(caseId, 30, 33));
    awaitSaid(reader, caseId, said);
    assertThat(seen(reader).positions()).doesNotHaveDuplicates();

    List<Long> positions = seen(reader).positions();
    reader.close();
    // The group has committed offsets, the database knows nothing: the database is believed.
    try (var anew = reader(TestPostgres.shared().freshService("dossier"))) {
      awaitSaid(anew, caseId, said);
      await()
          .atMost(LONG)
          .untilAsserted(
              () ->
                  assertThat(seen(anew).positions())
                      .containsExactlyInAnyOrderElementsOf(positions));
    }
    reader = reader(readers);
  }

  /**
   * The broker lost the records but not the group's offsets, and had grown beyond them before the
   * reader came back: the offsets are in range, and behind them stands what nobody has read.
   */
  @Test
  void a_log_that_grew_again_beyond_the_old_offsets_is_read_from_its_beginning() throws Exception {
    CaseId caseId = cases.open();
    List<String> said = new ArrayList<>(says(caseId, 0, 10));
    awaitSaid(reader, caseId, said);
    reader.close();
    try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      var offsets = admin.listConsumerGroupOffsets("reader-inbox");
      var before = offsets.partitionsToOffsetAndMetadata().get();
      assertThat(before).isNotEmpty();
      admin.deleteTopics(Set.of(TOPIC)).all().get();
      await().atMost(LONG).until(() -> !admin.listTopics().names().get().contains(TOPIC));
      kafka.createTopic(TOPIC, PARTITIONS);
      said.addAll(says(caseId, 10, 20));
      await()
          .atMost(LONG)
          .ignoreExceptions()
          .until(() -> ends(admin).values().stream().mapToLong(end -> end).sum() > 10);
      Map<TopicPartition, OffsetAndMetadata> within = new HashMap<>();
      ends(admin)
          .forEach((partition, end) -> within.put(partition, new OffsetAndMetadata(end / 2)));
      admin.alterConsumerGroupOffsets("reader-inbox", within).all().get();
    }

    reader = reader(readers);

    awaitSaid(reader, caseId, said);
    assertThat(seen(reader).positions()).doesNotHaveDuplicates();
  }

  /** The same topic, but where the last record that was read stood there is another one now. */
  @Test
  void a_log_that_lost_its_end_and_grew_again_is_read_from_its_beginning() throws Exception {
    CaseId caseId = cases.open();
    List<String> said = new ArrayList<>(says(caseId, 0, 5));
    awaitSaid(reader, caseId, said);
    reader.close();
    said.addAll(says(caseId, 5, 11));
    try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
        var connection = readers.owner().connect();
        var moving =
            connection.prepareStatement(
                "update inbox_bookmark set kafka_offset = ? where partition = ?")) {
      await().atMost(LONG).until(() -> lag() == 0);
      for (Map.Entry<TopicPartition, Long> end : ends(admin).entrySet()) {
        // The very end is the marker of its transaction.
        moving.setLong(1, end.getValue() - 2);
        moving.setInt(2, end.getKey().partition());
        moving.executeUpdate();
      }
    }

    reader = reader(readers);

    awaitSaid(reader, caseId, said);
    assertThat(seen(reader).positions()).doesNotHaveDuplicates();
  }

  private static long lag() {
    return Http.to(writer)
        .send(Http.to(writer).request("/actuator/health").GET())
        .json()
        .path("components")
        .path("relay")
        .path("details")
        .path("lag")
        .asLong(-1);
  }

  private static Map<TopicPartition, Long> ends(Admin admin) throws Exception {
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    for (int partition = 0; partition < PARTITIONS; partition++) {
      latest.put(new TopicPartition(TOPIC, partition), OffsetSpec.latest());
    }
    Map<TopicPartition, Long> found = new HashMap<>();
    for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end :
        admin.listOffsets(latest).all().get().entrySet()) {
      found.put(end.getKey(), end.getValue().offset());
    }
    return found;
  }

  @Test
  void a_topic_made_anew_under_a_running_reader_is_read_from_its_beginning() throws Exception {
    CaseId caseId = cases.open();
    List<String> said = new ArrayList<>(says(caseId, 0, 10));
    awaitSaid(reader, caseId, said);
    try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      admin.deleteTopics(Set.of(TOPIC)).all().get();
      await().atMost(LONG).until(() -> !admin.listTopics().names().get().contains(TOPIC));
      kafka.createTopic(TOPIC, PARTITIONS);
    }

    said.addAll(says(caseId, 10, 20));

    awaitSaid(reader, caseId, said);
    assertThat(seen(reader).positions()).doesNotHaveDuplicates();
    assertThat(
            reader
                .getBean(JdbcClient.class)
                .sql("select count(*) from inbox_waiting")
                .query(Long.class)
                .single())
        .isZero();
  }
}
