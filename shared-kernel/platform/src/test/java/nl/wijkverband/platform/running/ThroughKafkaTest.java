package nl.wijkverband.platform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.wijkverband.local.TestKafka;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.envelope.IdempotencyKey;
import nl.wijkverband.platform.inbox.ParkedCases;
import nl.wijkverband.platform.inbox.ReadingServiceOfYesterday;
import nl.wijkverband.platform.publish.Relay;
import nl.wijkverband.platform.wire.Partitions;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.ReferralId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a command in one service to a view in another, over a broker that comes and goes. */
@TestMethodOrder(MethodName.class)
class ThroughKafkaTest {

  private static final String TOPIC = "writer.events.v1";
  private static final int PARTITIONS = 12;
  private static final Duration LONG = Duration.ofSeconds(60);

  private static TestKafka kafka;
  private static ConfigurableApplicationContext writer;
  private static ConfigurableApplicationContext reader;
  private static Cases cases;
  private static SeenTable seen;
  private static Http http;
  private static String keyring;

  @BeforeAll
  static void start() {
    kafka = TestKafka.fresh();
    kafka.createTopic(TOPIC, PARTITIONS);
    var database = TestPostgres.shared().freshService("intake");
    keyring = database.keyring().url();
    var readers = TestPostgres.shared().freshService("dossier");
    writer =
        Running.writer(
            database, kafka.bootstrapServers(), TOPIC, "--wijkverband.relay.stuck-after=1s");
    reader =
        Running.reader(
            readers,
            kafka.bootstrapServers(),
            TOPIC,
            "--wijkverband.consent.stale-after=3s",
            "--wijkverband.inbox.patience=10s",
            // One keyring for both, as in life.
            "--wijkverband.keyring.url=" + keyring);
    cases = Cases.of(writer);
    seen = reader.getBean(SeenTable.class);
    http = Http.to(reader);
  }

  @AfterAll
  static void stop() {
    writer.close();
    reader.close();
    kafka.stop();
  }

  private static void awaitSaid(CaseId caseId, List<String> said) {
    await().atMost(LONG).untilAsserted(() -> assertThat(seen.said(caseId.value())).isEqualTo(said));
  }

  @Test
  void what_was_done_is_there_for_who_waits_for_it() {
    CaseId caseId = cases.open();
    Accepted accepted = cases.score(caseId, "beter slapen");

    var one =
        http.get(People.GP, "/v1/cases/" + caseId, "Wijk-At-Least", accepted.position().toString());
    assertThat(one.text()).isEqualTo("[\"beter slapen\"]");
    assertThat(one.header("Wijk-Behind")).isNull();

    Accepted more = cases.score(caseId, "verder lopen");
    var list = http.get(People.GP, "/v1/cases", "Wijk-At-Least", more.position().toString());
    assertThat(list.text()).contains(Long.toString(more.position().value()));
  }

  @Test
  void who_lost_an_answer_and_asks_again_waits_for_what_was_done_the_first_time() throws Exception {
    CaseId caseId = cases.open();
    cases.score(caseId, "eerst");
    awaitSaid(caseId, List.of("eerst"));
    Relay relay = writer.getBean(Relay.class);
    relay.stop();
    var key = new IdempotencyKey(UUID.randomUUID(), "a");
    Accepted lost = cases.score(caseId, "kwijt", key);
    cases.score(cases.open(), "van iemand anders");

    Accepted again = cases.score(caseId, "kwijt", key);
    assertThat(again).isEqualTo(lost);
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var reading =
          people.submit(
              () ->
                  http.get(
                      People.GP,
                      "/v1/cases/" + caseId,
                      "Wijk-At-Least",
                      again.position().toString()));
      relay.start();
      assertThat(reading.get().text()).isEqualTo("[\"eerst\",\"kwijt\"]");
      assertThat(reading.get().header("Wijk-Behind")).isNull();
    }
  }

  @Test
  void what_had_nothing_to_write_waits_for_what_it_saw() {
    CaseId caseId = cases.open();
    var key = new IdempotencyKey(UUID.randomUUID(), "a");
    cases.score(caseId, "gezien");

    Accepted looked = cases.look(caseId, key);
    cases.score(caseId, "later");

    assertThat(cases.look(caseId, key)).isEqualTo(looked);
    var seen =
        http.get(People.GP, "/v1/cases/" + caseId, "Wijk-At-Least", looked.position().toString());
    assertThat(seen.text()).startsWith("[\"gezien\"");
    assertThat(seen.header("Wijk-Behind")).isNull();
  }

  @Test
  void commands_go_on_without_the_broker_and_everything_arrives_once_when_it_is_back() {
    List<CaseId> several = List.of(cases.open(), cases.open(), cases.open());
    List<String> said = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      if (i == 10) {
        kafka.kill();
      }
      if (i == 30) {
        assertThat(health(writer)).as("readiness").isEqualTo(200);
        kafka.start();
      }
      said.add("zin " + i);
      for (CaseId caseId : several) {
        cases.score(caseId, "zin " + i);
      }
    }
    several.forEach(caseId -> awaitSaid(caseId, said));
    assertThat(seen.positions()).doesNotHaveDuplicates();
  }

  private static int health(ConfigurableApplicationContext service) {
    var to = Http.to(service);
    return to.send(to.request("/actuator/health/readiness").GET()).status();
  }

  @Test
  void a_relay_that_is_stuck_shows_and_what_rests_on_consent_is_closed_until_it_is_heard_again() {
    CaseId caseId = cases.open();
    var referral = new ReferralId(java.util.UUID.randomUUID());
    cases.consent(caseId, ConsentPurpose.SHARING_WITHIN_KERNTEAM, true);
    cases.refer(caseId, referral);
    accept(caseId, referral);
    String path = "/v1/cases/" + caseId;
    await()
        .atMost(LONG)
        .untilAsserted(
            () -> assertThat(http.get(People.PHYSIOTHERAPIST, path).status()).isEqualTo(200));

    kafka.stop();
    cases.consent(caseId, ConsentPurpose.SHARING_WITHIN_KERNTEAM, false);
    await()
        .atMost(LONG)
        .untilAsserted(
            () -> {
              var closed = http.get(People.PHYSIOTHERAPIST, path);
              assertThat(closed.status()).isEqualTo(503);
              assertThat(closed.type()).isEqualTo("urn:wijkverband:problem:consent-unknown");
            });
    assertThat(http.get(People.GP, path).status()).as("the own practice").isEqualTo(200);
    await().atMost(LONG).until(() -> stuck(writer));
    assertThat(health(writer)).as("readiness").isEqualTo(200);

    kafka.start();
    await()
        .atMost(LONG)
        .untilAsserted(
            () -> assertThat(http.get(People.PHYSIOTHERAPIST, path).status()).isEqualTo(404));
    await().atMost(LONG).until(() -> !stuck(writer));
  }

  private static boolean stuck(ConfigurableApplicationContext service) {
    var to = Http.to(service);
    return to.send(to.request("/actuator/health").GET())
        .json()
        .path("components")
        .path("relay")
        .path("status")
        .asString()
        .equals("DOWN");
  }

  // The reader's own tables: the test's writer cannot answer referrals.
  private static void accept(CaseId caseId, ReferralId referral) {
    await()
        .atMost(LONG)
        .until(
            () ->
                reader
                        .getBean(JdbcClient.class)
                        .sql(
                            "update access_relationship set kind = 'ACCEPTED_REFERRAL'"
                                + " where case_id = ? and referral_id = ?")
                        .params(caseId.value(), referral.value())
                        .update()
                    == 1);
  }

  @Test
  void a_record_that_is_missing_is_noticed_and_healed_by_sending_it_again() {
    CaseId caseId = cases.open();
    cases.score(caseId, "een");
    awaitSaid(caseId, List.of("een"));
    Relay relay = writer.getBean(Relay.class);
    relay.stop();
    long lost = cases.score(caseId, "twee").position().value();
    // As if it had been sent and Kafka had lost it.
    writer
        .getBean(JdbcClient.class)
        .sql("update relay_token set position = ?, last_positions[?] = ?")
        .params(lost, Partitions.of(caseId.value(), PARTITIONS) + 1, lost)
        .update();
    relay.start();
    cases.score(caseId, "drie");
    await().atMost(LONG).until(() -> waiting() == 1);
    assertThat(seen.said(caseId.value())).containsExactly("een");

    relay.republish(lost);

    awaitSaid(caseId, List.of("een", "twee", "drie"));
    assertThat(waiting()).isZero();
  }

  @Test
  void old_and_new_readers_have_every_fact_once_while_a_contract_changes() {
    var publisher = writer.getBean(CaseworkPublisher.class);
    CaseId caseId = cases.open();
    publisher.isOfYesterday(true);
    cases.wait(caseId, "reumatoloog", 16, 16);
    awaitSaid(caseId, List.of("reumatoloog ExpectedWait[minWeeks=16, maxWeeks=16]"));
    publisher.isOfYesterday(false);
    cases.wait(caseId, "neuroloog", 12, 20);
    List<String> asToldToday =
        List.of(
            "reumatoloog ExpectedWait[minWeeks=16, maxWeeks=16]",
            "neuroloog ExpectedWait[minWeeks=12, maxWeeks=20]");
    awaitSaid(caseId, asToldToday);

    try (var old =
        Running.reader(
            ReadingServiceOfYesterday.class,
            "old-reader",
            TestPostgres.shared().freshService("dossier"),
            kafka.bootstrapServers(),
            TOPIC,
            "--wijkverband.keyring.url=" + keyring)) {
      SeenTable seenByOld = old.getBean(SeenTable.class);
      writer.getBean(Relay.class).republish(1);
      cases.wait(caseId, "revalidatiearts", 4, 8);
      await()
          .atMost(LONG)
          .untilAsserted(
              () ->
                  assertThat(seenByOld.said(caseId.value()))
                      .containsExactly("reumatoloog 16", "neuroloog 20", "revalidatiearts 8"));
      assertThat(seenByOld.positions()).doesNotHaveDuplicates();
      assertThat(old.getBean(ParkedCases.class).list()).isEmpty();
    }
    List<String> everything = new ArrayList<>(asToldToday);
    everything.add("revalidatiearts ExpectedWait[minWeeks=4, maxWeeks=8]");
    awaitSaid(caseId, everything);
    assertThat(seen.positions()).doesNotHaveDuplicates();
  }

  @Test
  void trouble_with_the_database_is_tried_again_and_parks_nothing() {
    seen.troubleFor(3);
    CaseId caseId = cases.open();
    cases.score(caseId, "een");
    cases.score(caseId, "twee");

    awaitSaid(caseId, List.of("een", "twee"));
    assertThat(reader.getBean(ParkedCases.class).list()).isEmpty();
  }

  @Test
  void a_list_need_not_wait_for_a_position_that_was_passed_long_ago() {
    CaseId caseId = cases.open();
    long silent = cases.whisper(caseId).position().value();
    cases.score(caseId, "daarna");
    awaitSaid(caseId, List.of("daarna"));

    await()
        .atMost(LONG)
        .untilAsserted(
            () ->
                assertThat(
                        http.get(People.GP, "/v1/cases", "Wijk-At-Least", "writer:" + silent)
                            .header("Wijk-Behind"))
                    .isNull());
  }

  private static long waiting() {
    return reader
        .getBean(JdbcClient.class)
        .sql("select count(*) from inbox_waiting")
        .query(Long.class)
        .single();
  }
}
