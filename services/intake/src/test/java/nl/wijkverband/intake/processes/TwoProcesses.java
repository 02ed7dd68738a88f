package nl.wijkverband.intake.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.wijkverband.intake.Bodies;
import nl.wijkverband.intake.People;
import nl.wijkverband.local.ServiceDatabase;
import nl.wijkverband.local.TestKafka;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.json.WijkJson;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two processes of the service on one database: one to be killed, and one that stays. */
final class TwoProcesses implements AutoCloseable {

  private final ServiceDatabase database = TestPostgres.shared().freshService("intake");
  private final TokenIssuer issuer = new TokenIssuer();
  private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
  final JdbcClient rows;
  final WithheldCommits withheld = new WithheldCommits(database.app().url());
  final IntakeProcess one;
  final IntakeProcess other;

  TwoProcesses() throws IOException, InterruptedException, JOSEException {
    TestKafka.shared().createTopic("intake.events.v1", 12);
    TestKafka.shared().createTopic("care-plans.events.v1", 12);
    var source = new PGSimpleDataSource();
    source.setUrl(database.app().url());
    source.setUser(database.app().user());
    source.setPassword(database.app().password());
    rows = JdbcClient.create(source);
    one = another(withheld.url());
    other = another(database.app().url());
    one.awaitReady();
    other.awaitReady();
  }

  private IntakeProcess another(String databaseUrl) throws IOException, JOSEException {
    return IntakeProcess.start(database, databaseUrl, issuer, issuer.token(People.GP));
  }

  /** A third one, to be killed too. */
  IntakeProcess another() throws IOException, InterruptedException, JOSEException {
    return another(database.app().url()).awaitReady();
  }

  String aCase() throws IOException, InterruptedException {
    String patient = made(other.post("/v1/patients", Bodies.patient(null), UUID.randomUUID()));
    return made(other.post("/v1/patients/" + patient + "/cases", Bodies.CASE, UUID.randomUUID()));
  }

  /** The path of the scores of a new case. */
  String scores() throws IOException, InterruptedException {
    return "/v1/cases/" + aCase() + "/health-scores";
  }

  private static String made(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return WijkJson.events().readTree(answer.body()).get("id").asString();
  }

  /** How many of these requests were carried out. */
  long handled(List<UUID> keys) {
    return rows.sql("select count(*) from handled_command where key in (:keys)")
        .param("keys", keys)
        .query(Long.class)
        .single();
  }

  /** Of the event that was written for this request. */
  long positionUnder(UUID key) {
    return rows.sql(
            """
            select e.position from handled_command h
            join domain_event e on e.position = h.position and e.case_id = h.answer_id
            where h.key = ?""")
        .param(key)
        .query(Long.class)
        .single();
  }

  long events() {
    return rows.sql("select count(*) from domain_event").query(Long.class).single();
  }

  <T> Future<T> begin(Callable<T> work) {
    return people.submit(work);
  }

  interface Attempt<T> {
    T by(int number) throws Exception;
  }

  <T> List<T> atOnce(int times, Attempt<T> attempt) throws Exception {
    var start = new CyclicBarrier(times);
    List<Future<T>> running = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      int number = i;
      running.add(
          begin(
              () -> {
                start.await();
                return attempt.by(number);
              }));
    }
    List<T> done = new ArrayList<>();
    for (Future<T> each : running) {
      done.add(each.get());
    }
    return done;
  }

  @Override
  public void close() throws IOException {
    one.close();
    other.close();
    withheld.close();
    issuer.close();
    people.close();
  }
}
