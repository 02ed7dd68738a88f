package nl.wijkverband.platform.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.local.ServiceDatabase;
import nl.wijkverband.local.TestKafka;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.eventstore.EventReader;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.running.Cases;
import nl.wijkverband.platform.running.Casework;
import nl.wijkverband.platform.running.CaseworkPublisher;
import nl.wijkverband.platform.running.Running;
import nl.wijkverband.platform.wire.Headers;
import nl.wijkverband.platform.wire.Partitions;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ReferralId;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Publishing step by step: the test is the thread of each relay. */
class RelayTest {

  private static final int PARTITIONS = 3;
  private static int topics;

  private static final ServiceDatabase DATABASE = TestPostgres.shared().freshService("intake");
  private static ConfigurableApplicationContext service;
  private static Cases cases;

  private final String relay = "relay-" + ++topics;
  private final String topic = relay + ".events.v1";
  private final List<AutoCloseable> opened = new ArrayList<>();

  @BeforeAll
  static void start() {
    service = Running.writer(DATABASE, TestKafka.shared().bootstrapServers(), "relay.events.v1");
    // Its own relay would be a third one.
    service.getBean(Relay.class).stop();
    cases = Cases.of(service);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @BeforeEach
  void beginHere() {
    TestKafka.shared().createTopic(topic, PARTITIONS);
    jdbc()
        .sql(
            """
            insert into relay_token (relay, epoch, position, last_positions, lease_until)
            values (?, ?, (select coalesce(max(position), 0) from domain_event), '{}', '-infinity')
            """)
        .params(relay, epoch())
        .update();
  }

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable each : opened) {
      each.close();
    }
  }

  private static JdbcClient jdbc() {
    return service.getBean(JdbcClient.class);
  }

  private static long epoch() {
    return service.getBean(EventReader.class).epoch();
  }

  private RelayParts parts(Duration lease) {
    return new RelayParts(
        "writer",
        topic,
        service.getBean(EventReader.class),
        new Fitting(jdbc()),
        new Records(topic, new CaseworkPublisher(), service.getBean(PersonalData.class)),
        new RelayToken(jdbc(), relay, lease));
  }

  private Optional<Publication> begin(UUID owner, Duration lease) {
    var begun = Publication.begin(parts(lease), owner, this::producer);
    begun.ifPresent(opened::add);
    return begun;
  }

  /** A lease that has run out as soon as it is given, so that others can take over at once. */
  private Publication beginPaused(UUID owner) {
    return begin(owner, Duration.ZERO).orElseThrow();
  }

  private Producer<byte[], byte[]> producer() {
    Map<String, Object> base = Map.of("bootstrap.servers", TestKafka.shared().bootstrapServers());
    // Of this database alone: other tests publish too.
    return new KafkaProducer<>(RelayConfiguration.producer(base, topic));
  }

  private List<ConsumerRecord<byte[], byte[]>> committed() {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            TestKafka.shared().bootstrapServers(),
            "isolation.level",
            "read_committed");
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> all = new ArrayList<>();
      for (int partition = 0; partition < PARTITIONS; partition++) {
        all.add(new TopicPartition(topic, partition));
      }
      consumer.assign(all);
      consumer.seekToBeginning(all);
      var ends = settledEnds(consumer, all);
      List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
      while (all.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
      }
      return records;
    }
  }

  /**
   * The broker answers a commit before its markers are on the partitions; until they are, committed
   * records stay hidden.
   */
  private static Map<TopicPartition, Long> settledEnds(
      KafkaConsumer<byte[], byte[]> committed, List<TopicPartition> all) {
    Map<String, Object> everything =
        Map.of("bootstrap.servers", TestKafka.shared().bootstrapServers());
    try (var consumer =
        new KafkaConsumer<>(everything, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      var ends = consumer.endOffsets(all);
      // A marker that comes after this look takes an offset of its own, so the end may lie beyond.
      return await()
          .atMost(Duration.ofSeconds(20))
          .until(
              () -> committed.endOffsets(all),
              settled -> all.stream().allMatch(p -> settled.get(p) >= ends.get(p)));
    }
  }

  private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
    var headers = new java.util.HashMap<String, String>();
    record
        .headers()
        .forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
    return headers;
  }

  private List<String> positions() {
    return committed().stream().map(r -> headers(r).get("ce_position")).sorted().toList();
  }

  @Test
  void an_event_is_published_under_its_case_with_all_it_carries_and_nothing_personal_in_clear() {
    CaseId caseId = cases.open();
    cases.whisper(caseId);
    long scored = cases.score(caseId, "zonder krukken naar school").position().value();

    assertThat(begin(UUID.randomUUID(), Duration.ofMinutes(1)).orElseThrow().publishNext(500))
        .isEqualTo(3);

    var records = committed();
    assertThat(records).hasSize(2);
    var opened = headers(records.get(0));
    var score = headers(records.get(1));
    assertThat(new String(records.get(1).key(), StandardCharsets.UTF_8))
        .isEqualTo(caseId.toString());
    assertThat(records.get(1).partition()).isEqualTo(Partitions.of(caseId.value(), PARTITIONS));
    assertThat(score)
        .containsEntry("ce_specversion", "1.0")
        .containsEntry("ce_source", "urn:nl:wijkverband:writer")
        .containsEntry("ce_type", "nl.wijkverband.intake.health-score-recorded")
        .containsEntry("ce_revision", "1")
        .containsEntry("ce_subject", caseId.toString())
        .containsEntry("ce_caseid", caseId.toString())
        .containsEntry("ce_position", Long.toString(scored))
        .containsEntry("ce_previousposition", opened.get("ce_position"))
        .containsEntry("ce_epoch", Long.toString(epoch()))
        .containsEntry("ce_actorrole", "gp")
        .containsEntry("ce_allowedunder", "own-practice")
        .containsKeys("ce_keyid", "ce_correlationid", "ce_causationid", "ce_recordedat");
    assertThat(opened.get("ce_previousposition")).isEmpty();
    assertThat(Headers.read(score).position()).isEqualTo(scored);
    assertThat(new String(records.get(1).value(), StandardCharsets.UTF_8))
        .contains("enc:1:")
        .doesNotContain("krukken");
  }

  @Test
  void somebody_elses_lease_is_respected_until_it_runs_out() {
    assertThat(begin(UUID.randomUUID(), Duration.ofMinutes(1))).isPresent();
    assertThat(begin(UUID.randomUUID(), Duration.ofMinutes(1))).isEmpty();
  }

  @Test
  void a_relay_that_was_paused_before_sending_cannot_write_after_another_took_over() {
    CaseId caseId = cases.open();
    Publication paused = beginPaused(UUID.randomUUID());
    cases.score(caseId, "een");
    Publication other = beginPaused(UUID.randomUUID());
    other.publishNext(500);

    assertThatThrownBy(() -> paused.publishNext(500))
        .isInstanceOfAny(ProducerFencedException.class, InvalidProducerEpochException.class);

    assertThat(positions()).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void a_relay_that_was_paused_before_it_made_its_producer_finds_the_token_gone() {
    UUID slow = UUID.randomUUID();
    RelayParts parts = parts(Duration.ZERO);
    // The pause lies between the claim and the producer: another one comes and goes in it.
    var begun =
        Publication.begin(
            parts,
            slow,
            () -> {
              beginPaused(UUID.randomUUID()).publishNext(500);
              return producer();
            });

    assertThat(begun).isEmpty();
  }

  @Test
  void a_relay_whose_producer_was_fenced_by_a_late_one_begins_again_and_goes_on() {
    CaseId caseId = cases.open();
    UUID owner = UUID.randomUUID();
    Publication first = begin(owner, Duration.ofMinutes(1)).orElseThrow();
    try (var late = producer()) {
      late.initTransactions();
    }
    assertThatThrownBy(() -> first.publishNext(500))
        .isInstanceOfAny(ProducerFencedException.class, InvalidProducerEpochException.class);

    begin(owner, Duration.ofMinutes(1)).orElseThrow().publishNext(500);

    assertThat(positions()).hasSize(1);
    assertThat(caseId).isNotNull();
  }

  @Test
  void after_a_crash_between_commit_and_token_the_same_records_come_again_with_the_same_links() {
    CaseId caseId = cases.open();
    cases.score(caseId, "een");
    cases.score(caseId, "twee");
    Publication crashed = beginPaused(UUID.randomUUID());
    // Somebody takes the lease while the commit is on its way, so the token stays where it was.
    jdbc()
        .sql("update relay_token set lease_owner = ? where relay = ?")
        .params(UUID.randomUUID(), relay)
        .update();
    assertThatThrownBy(() -> crashed.publishNext(500)).isInstanceOf(LeaseLost.class);

    beginPaused(UUID.randomUUID()).publishNext(500);

    var links =
        committed().stream()
            .map(r -> headers(r).get("ce_position") + "<" + headers(r).get("ce_previousposition"))
            .toList();
    assertThat(links).hasSize(6);
    assertThat(links.subList(0, 3)).isEqualTo(links.subList(3, 6));
  }

  @Test
  void what_is_sent_again_has_the_links_it_had() {
    jdbc().sql("update relay_token set position = 0 where relay = ?").param(relay).update();
    for (int i = 0; i < 5; i++) {
      CaseId caseId = cases.open();
      cases.refer(caseId, new ReferralId(UUID.randomUUID()));
      cases.whisper(caseId);
    }
    UUID owner = UUID.randomUUID();
    Publication publication = begin(owner, Duration.ofMinutes(1)).orElseThrow();
    publication.publishNext(500);
    List<Map<String, String>> before = committed().stream().map(RelayTest::headers).toList();

    parts(Duration.ofMinutes(1)).tokens().askToRepublish(4);
    while (publication.republishNext(2)) {}

    List<Map<String, String>> after = committed().stream().map(RelayTest::headers).toList();
    List<Map<String, String>> again = new ArrayList<>(after);
    before.forEach(again::remove);
    assertThat(again)
        .isNotEmpty()
        .allSatisfy(headers -> assertThat(before).contains(headers))
        .allSatisfy(
            headers -> assertThat(Long.parseLong(headers.get("ce_position"))).isGreaterThan(3));
    assertThat(parts(Duration.ZERO).tokens().republish()).isEmpty();
  }

  @Test
  void new_events_go_between_what_is_sent_again() {
    CaseId caseId = cases.open();
    for (int i = 0; i < 4; i++) {
      cases.score(caseId, "oud " + i);
    }
    Publication publication = begin(UUID.randomUUID(), Duration.ofMinutes(1)).orElseThrow();
    publication.publishNext(500);
    long first = Long.parseLong(headers(committed().getFirst()).get("ce_position"));

    parts(Duration.ofMinutes(1)).tokens().askToRepublish(first);
    while (parts(Duration.ZERO).tokens().republish().orElseThrow().done() < first) {
      publication.republishNext(1);
    }
    long between = cases.score(caseId, "nieuw").position().value();
    publication.publishNext(500);
    while (publication.republishNext(1)) {}

    List<Long> order =
        committed().stream().map(r -> Long.parseLong(headers(r).get("ce_position"))).toList();
    assertThat(order).hasSize(11).containsOnlyOnce(between);
    assertThat(order.indexOf(between)).isEqualTo(6);
    assertThat(order.subList(7, 11)).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void who_takes_over_goes_on_where_sending_again_was_and_asking_again_begins_again() {
    CaseId caseId = cases.open();
    cases.score(caseId, "een");
    long last = cases.score(caseId, "twee").position().value();
    beginPaused(UUID.randomUUID()).publishNext(500);
    RelayToken tokens = parts(Duration.ZERO).tokens();
    tokens.askToRepublish(last - 2);
    Publication stopped = beginPaused(UUID.randomUUID());
    while (tokens.republish().orElseThrow().done() < last - 1) {
      stopped.republishNext(1);
    }

    Publication other = beginPaused(UUID.randomUUID());
    while (other.republishNext(500)) {}
    assertThat(sent(last)).as("once, then once again").isEqualTo(2);
    assertThat(sent(last - 1)).isEqualTo(2);

    tokens.askToRepublish(last);
    while (other.republishNext(500)) {}
    assertThat(sent(last)).isEqualTo(3);
    assertThat(tokens.republish()).isEmpty();
  }

  private long sent(long position) {
    return positions().stream().filter(Long.toString(position)::equals).count();
  }

  @Test
  void an_event_no_broker_takes_is_never_skipped_and_what_comes_before_it_goes() {
    CaseId caseId = cases.open();
    cases.score(caseId, "een");
    long large = cases.score(caseId, "te groot").position().value();
    cases.score(caseId, "daarna");
    var blowingUp =
        new RelayParts(
            "writer",
            topic,
            service.getBean(EventReader.class),
            new Fitting(jdbc()),
            new Records(
                topic, new BlownUp(new CaseworkPublisher()), service.getBean(PersonalData.class)),
            new RelayToken(jdbc(), relay, Duration.ofMinutes(1)));
    var state = new RelayState();
    Relay running = new Relay(blowingUp, this::producer, state);
    running.start();
    opened.add(running::stop);

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              assertThat(state.trouble()).startsWith("TooLargeToPublish: event " + large);
              assertThat(positions()).hasSize(2);
            });
    assertThat(state.isStuck(Duration.ZERO)).isTrue();
  }

  /** Says much more than the event did. */
  private record BlownUp(Publisher normal) implements Publisher {
    @Override
    public Optional<Contract> translate(Object event) {
      return event instanceof Casework.Scored scored && "te groot".equals(scored.needed())
          ? normal.translate(
              new Casework.Scored(scored.caseId(), scored.score(), "x".repeat(3_000_000)))
          : normal.translate(event);
    }
  }

  @Test
  void few_large_events_are_taken_into_memory_together() {
    CaseId caseId = cases.open();
    long before = cases.score(caseId, "klein").position().value();
    String text = "é".repeat(250_000);
    for (int i = 0; i < 10; i++) {
      cases.score(caseId, text);
    }

    assertThat(new Fitting(jdbc()).after(before - 1, 500)).isBetween(2, 9);
    assertThat(new Fitting(jdbc()).after(before, 1)).isEqualTo(1);
  }

  @Test
  void a_restored_store_begins_a_new_chain() throws Exception {
    CaseId caseId = cases.open();
    Publication publication = begin(UUID.randomUUID(), Duration.ofMinutes(1)).orElseThrow();
    publication.publishNext(500);
    try (var connection = DATABASE.owner().connect();
        var statement = connection.createStatement()) {
      statement.execute("update store_epoch set epoch = epoch + 1");
    }
    cases.score(caseId, "daarna");
    publication.publishNext(500);

    var last = headers(committed().getLast());
    assertThat(last)
        .containsEntry("ce_epoch", Long.toString(epoch()))
        .containsEntry("ce_previousposition", "");
  }
}
