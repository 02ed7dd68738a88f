package nl.wijkverband.platform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.wijkverband.local.ServiceDatabase;
import nl.wijkverband.local.TestKafka;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.publish.Relay;
import nl.wijkverband.platform.wire.Link;
import nl.wijkverband.vocabulary.CaseId;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A process that publishes is stopped in the middle of its work, longer than its lease, and wakes
 * up after another one took over.
 */
class PausedRelayTest {

  private static final String TOPIC = "paused.events.v1";
  private static final int PARTITIONS = 3;
  private static final Duration LONG = Duration.ofSeconds(90);

  private final ServiceDatabase database = TestPostgres.shared().freshService("intake");
  private final AtomicBoolean writing = new AtomicBoolean(true);
  private ConfigurableApplicationContext here;
  private Relay relay;
  private JdbcClient jdbc;
  private Process other;
  private Thread writer;

  /** What the other process runs. */
  static final class OtherProcess {
    public static void main(String[] arguments) {
      Running.run(WritingService.class, List.of(arguments));
    }
  }

  @BeforeEach
  void start(@TempDir Path directory) throws IOException {
    TestKafka.shared().createTopic(TOPIC, PARTITIONS);
    String kafka = TestKafka.shared().bootstrapServers();
    here = Running.writer(database, kafka, TOPIC, "--wijkverband.relay.lease=1s");
    relay = here.getBean(Relay.class);
    relay.stop();
    jdbc = here.getBean(JdbcClient.class);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx192m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(OtherProcess.class.getName());
    command.addAll(Running.writerArguments(database, kafka, TOPIC));
    command.add("--wijkverband.relay.lease=1s");
    other =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Files.createTempFile(directory, "other", ".log").toFile())
            .start();
    Cases cases = Cases.of(here);
    List<CaseId> several = List.of(cases.open(), cases.open(), cases.open(), cases.open());
    writer =
        Thread.ofPlatform()
            .daemon()
            .start(
                () -> {
                  while (writing.get()) {
                    several.forEach(caseId -> cases.score(caseId, "zin"));
                  }
                });
  }

  @AfterEach
  void stop() throws InterruptedException {
    writing.set(false);
    writer.join();
    other.destroyForcibly().waitFor();
    here.close();
  }

  @Test
  void what_it_had_begun_never_lands_between_the_records_of_who_took_over() throws Exception {
    awaitPublished(1);
    for (int round = 0; round < 2; round++) {
      awaitPublished(published() + 200);
      signal("STOP");
      relay.start();
      awaitPublished(published() + 200);

      // In this order: what was published by then lies before those ends.
      long taken = published();
      Map<TopicPartition, Long> ends = ends();
      signal("CONT");
      awaitPublished(published() + 400);
      assertThat(recordsFrom(ends))
          .as("everything that came after it woke is of who took over")
          .isNotEmpty()
          .allSatisfy(record -> assertThat(link(record).position()).isGreaterThan(taken));
      // And the other way round: it is given the work back.
      relay.stop();
    }
    writing.set(false);
    writer.join();
    awaitPublished(number("select max(position) from domain_event"));

    assertUnbroken(recordsFrom(Map.of()), number("select count(*) from domain_event"));
  }

  /**
   * Each record follows on the one before it; who took over may have begun with the last batch
   * again.
   */
  private static void assertUnbroken(List<ConsumerRecord<byte[], byte[]>> records, long events) {
    Map<Integer, Long> before = new HashMap<>();
    Map<Long, Link> sent = new HashMap<>();
    Set<Long> positions = new HashSet<>();
    for (var record : records) {
      Link link = link(record);
      Link again = sent.putIfAbsent(link.position(), link);
      if (again == null) {
        assertThat(link.previous()).isEqualTo(before.put(record.partition(), link.position()));
      } else {
        assertThat(link).isEqualTo(again);
      }
      positions.add(link.position());
    }
    assertThat(positions).hasSize((int) events);
  }

  private static Link link(ConsumerRecord<byte[], byte[]> record) {
    Map<String, String> headers = new HashMap<>();
    record
        .headers()
        .forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
    return Link.of(headers);
  }

  private long published() {
    return number("select coalesce(max(position), 0) from relay_token");
  }

  private long number(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }

  private void awaitPublished(long position) {
    await().atMost(LONG).pollInterval(Duration.ofMillis(20)).until(() -> published() >= position);
  }

  private void signal(String name) throws IOException, InterruptedException {
    var kill = new ProcessBuilder("kill", "-" + name, Long.toString(other.pid())).start();
    assertThat(kill.waitFor()).isZero();
  }

  private static KafkaConsumer<byte[], byte[]> consumer(String isolation) {
    return new KafkaConsumer<>(
        Map.of(
            "bootstrap.servers",
            TestKafka.shared().bootstrapServers(),
            "isolation.level",
            isolation),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }

  private static List<TopicPartition> partitions() {
    List<TopicPartition> all = new ArrayList<>();
    for (int partition = 0; partition < PARTITIONS; partition++) {
      all.add(new TopicPartition(TOPIC, partition));
    }
    return all;
  }

  private static Map<TopicPartition, Long> ends() {
    try (var consumer = consumer("read_uncommitted")) {
      return consumer.endOffsets(partitions());
    }
  }

  /** What was committed from these offsets on, or from the beginning. */
  private static List<ConsumerRecord<byte[], byte[]>> recordsFrom(
      Map<TopicPartition, Long> offsets) {
    try (var consumer = consumer("read_committed")) {
      consumer.assign(partitions());
      var ends = consumer.endOffsets(partitions());
      partitions().forEach(p -> consumer.seek(p, offsets.getOrDefault(p, 0L)));
      List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
      while (partitions().stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
      }
      return records;
    }
  }
}
