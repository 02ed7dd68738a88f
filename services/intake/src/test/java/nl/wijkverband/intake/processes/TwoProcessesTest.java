package nl.wijkverband.intake.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wijkverband.intake.Bodies;
import nl.wijkverband.platform.json.WijkJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two processes of the service, one of which is killed with SIGKILL: the same key never does a
 * thing twice, and whoever lost an answer gets it from the other. More rounds of killing: {@code
 * -Dwijk.kills=20 -Dwijk.seed=7}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class) // one is used until it is killed
class TwoProcessesTest {

  private static final int PEOPLE = 6;

  private static TwoProcesses both;

  @BeforeAll
  static void start() throws Exception {
    both = new TwoProcesses();
  }

  @AfterAll
  static void stop() throws IOException {
    both.close();
  }

  @Test
  @Order(1)
  void the_same_request_at_both_at_one_moment_happens_once_and_has_one_answer() throws Exception {
    String scores = both.scores();
    long before = both.events();
    for (int round = 0; round < 10; round++) {
      UUID key = UUID.randomUUID();
      String path = round % 2 == 0 ? scores : "/v1/patients";
      String body = round % 2 == 0 ? Bodies.SCORE : Bodies.patient(null);

      var answers = both.atOnce(6, i -> (i % 2 == 0 ? both.one : both.other).post(path, body, key));

      assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
      assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
      assertThat(both.events()).as("round %s", round).isEqualTo(before + round + 1);
      assertRefusedByName(both.other.post(path, body + " ", key));
    }
  }

  /** Given and withdrawn in turn: a decision on an old or a wrong state would be seen here. */
  @Test
  @Order(2)
  void two_write_to_one_case_while_snapshots_of_it_are_taken() throws Exception {
    String caseId = both.aCase();
    String consents = "/v1/cases/" + caseId + "/consents";
    String withdrawal = consents + "/SHARING_WITHIN_KERNTEAM/withdrawal";
    // How often two are in time for the same turn differs each time, so it is written that counts.
    var written = new AtomicInteger();
    both.atOnce(
        4,
        person -> {
          var process = person % 2 == 0 ? both.one : both.other;
          for (int i = 0; written.get() < 110; i++) {
            boolean gives = i % 2 == person / 2;
            String path = gives ? consents : withdrawal;
            String body =
                gives
                    ? Bodies.consent("SHARING_WITHIN_KERNTEAM")
                    : Bodies.WITHDRAWAL.replace("2026-02-05", "2026-02-03");
            var answer = untilDecided(process, path, body, UUID.randomUUID());
            if (answer.statusCode() == 201) {
              written.incrementAndGet();
            }
          }
          return process;
        });

    List<String> types =
        both.rows
            .sql("select type from domain_event where aggregate_id = ?::uuid order by position")
            .param(caseId)
            .query(String.class)
            .list();
    assertThat(types).hasSize(1 + written.get());
    for (int i = 1; i < types.size(); i++) {
      assertThat(types.get(i))
          .as("event %s", i)
          .isEqualTo(i % 2 == 1 ? "intake.consent-given" : "intake.consent-withdrawn");
    }
    assertUnreadableSnapshot(caseId);
  }

  /** As a person would who is told that somebody else was first. */
  private static HttpResponse<String> untilDecided(
      IntakeProcess process, String path, String body, UUID key)
      throws IOException, InterruptedException {
    var answer = process.post(path, body, key);
    while (answer.statusCode() == 412) {
      answer = process.post(path, body, key);
    }
    return answer;
  }

  private static void assertUnreadableSnapshot(String caseId) throws InterruptedException {
    List<String> kept = List.of();
    for (int i = 0; i < 600 && kept.isEmpty(); i++) {
      Thread.sleep(50);
      kept =
          both.rows
              .sql(
                  "select to_jsonb(s)::text from aggregate_snapshot s where aggregate_id = ?::uuid")
              .param(caseId)
              .query(String.class)
              .list();
    }
    assertThat(kept).singleElement().asString().contains("\"payload\": \"enc:1:");
    assertThat(kept.getFirst()).doesNotContain("SHARING", "complaintSince", "2007-03-14");
  }

  @Test
  @Order(3)
  void what_was_committed_when_its_process_was_killed_is_answered_by_the_other() throws Exception {
    List<String> paths = new ArrayList<>();
    List<UUID> keys = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      paths.add(both.scores());
      keys.add(UUID.randomUUID());
    }
    long before = both.events();
    both.withheld.withhold();
    List<Future<HttpResponse<String>>> lost = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      int person = i;
      lost.add(both.begin(() -> both.one.post(paths.get(person), Bodies.SCORE, keys.get(person))));
    }
    for (int i = 0; i < 600 && both.handled(keys) < PEOPLE; i++) {
      Thread.sleep(50);
    }

    assertThat(both.handled(keys)).as("committed").isEqualTo(PEOPLE);
    assertThat(lost).as("answered").noneMatch(Future::isDone);
    both.one.kill();
    for (Future<HttpResponse<String>> each : lost) {
      assertThat(each).failsWithin(Duration.ofSeconds(30));
    }

    for (int i = 0; i < PEOPLE; i++) {
      String path = paths.get(i);
      UUID key = keys.get(i);
      var again = both.atOnce(3, n -> both.other.post(path, Bodies.SCORE, key));
      assertThat(again).allMatch(answer -> answer.statusCode() == 201);
      assertThat(again.stream().map(HttpResponse::body).distinct()).hasSize(1);
      assertAnsweredAsHandled(key, again.getFirst().body());
      assertRefusedByName(both.other.post(path, Bodies.SCORE + " ", key));
    }
    assertThat(both.events()).isEqualTo(before + PEOPLE);
  }

  private record Sent(String path, UUID key, String answer) {}

  @Test
  @Order(4)
  void killed_at_any_moment_everything_that_is_sent_again_has_happened_once() throws Exception {
    long seed = Long.getLong("wijk.seed", 1);
    var random = new Random(seed);
    for (int round = 1; round <= Integer.getInteger("wijk.kills", 1); round++) {
      IntakeProcess killed = both.another();
      // Two people on each case: they get into each other's way too.
      List<String> paths = List.of(both.scores(), both.scores(), both.scores());
      long before = both.events();
      var sent = new ConcurrentLinkedQueue<Sent>();
      List<Future<Void>> working = new ArrayList<>();
      for (int i = 0; i < PEOPLE; i++) {
        working.add(both.begin(sendingUntilItIsGone(killed, paths.get(i % paths.size()), sent)));
      }
      int answers = 1 + random.nextInt(100);
      while (sent.size() < answers) {
        Thread.sleep(1);
      }
      killed.kill();
      for (Future<Void> each : working) {
        each.get();
      }
      killed.close();

      long happened = 0;
      for (Sent each : sent) {
        happened += each.answer() == null ? both.handled(List.of(each.key())) : 0;
        String again = again(each);
        assertThat(again(each)).isEqualTo(again);
        assertThat(again).isEqualTo(each.answer() == null ? again : each.answer());
        assertAnsweredAsHandled(each.key(), again);
      }
      assertThat(both.events()).as("seed %s", seed).isEqualTo(before + sent.size());
      System.out.printf(
          "seed %d, kill %d: %d requests, %d without an answer, %d of which had happened%n",
          seed,
          round,
          sent.size(),
          sent.stream().filter(each -> each.answer() == null).count(),
          happened);
    }
  }

  private static Callable<Void> sendingUntilItIsGone(
      IntakeProcess process, String path, ConcurrentLinkedQueue<Sent> sent) {
    return () -> {
      while (true) {
        UUID key = UUID.randomUUID();
        try {
          var answer = process.post(path, Bodies.SCORE, key);
          // Somebody else was first, five times in a row: nothing happened, it is sent again later.
          sent.add(new Sent(path, key, answer.statusCode() == 201 ? answer.body() : null));
        } catch (IOException gone) {
          sent.add(new Sent(path, key, null));
          return null;
        }
      }
    };
  }

  private static String again(Sent sent) throws IOException, InterruptedException {
    var answer = untilDecided(both.other, sent.path(), Bodies.SCORE, sent.key());
    assertThat(answer.statusCode()).isEqualTo(201);
    return answer.body();
  }

  private static void assertRefusedByName(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("urn:wijkverband:problem:key-reused");
  }

  private static void assertAnsweredAsHandled(UUID key, String answer) {
    assertThat(WijkJson.events().readTree(answer).get("position").asString())
        .isEqualTo("intake:" + both.positionUnder(key));
  }
}
