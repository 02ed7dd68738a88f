package nl.wijkverband.platform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkverband.local.Checkout;
import nl.wijkverband.local.TestKafka;
import nl.wijkverband.local.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** What an operator is told about a service that writes and one that reads. */
class MonitoringTest {

  private static final String TOPIC = "monitored.events.v1";
  private static final Duration LONG = Duration.ofSeconds(60);

  private static ConfigurableApplicationContext writer;
  private static ConfigurableApplicationContext reader;

  @BeforeAll
  static void start() {
    TestKafka.shared().createTopic(TOPIC, 12);
    var database = TestPostgres.shared().freshService("intake");
    var readers = TestPostgres.shared().freshService("dossier");
    String kafka = TestKafka.shared().bootstrapServers();
    writer = Running.writer(database, kafka, TOPIC);
    reader =
        Running.reader(
            readers, kafka, TOPIC, "--wijkverband.keyring.url=" + database.keyring().url());
  }

  @AfterAll
  static void stop() {
    writer.close();
    reader.close();
  }

  @Test
  void an_operator_sees_how_far_each_stage_is() {
    var cases = Cases.of(writer);
    cases.score(cases.open(), "nog iets");

    await()
        .atMost(LONG)
        .untilAsserted(
            () -> {
              var relay = asOperator(writer, "relay");
              assertThat(relay.json().path("lag").asLong()).isZero();
              assertThat(relay.json().path("secondsBehind").asLong()).isZero();
              var inbox = asOperator(reader, "inbox").json();
              assertThat(inbox.path("topics").get(0).path("topic").asString()).isEqualTo(TOPIC);
              assertThat(inbox.path("topics").get(0).path("position").asLong())
                  .isEqualTo(relay.json().path("position").asLong())
                  .isPositive();
              var taken = inbox.path("topics").get(0).path("positions");
              var sent = relay.json().path("lastPositions");
              for (int partition = 0; partition < sent.size(); partition++) {
                assertThat(taken.path(String.valueOf(partition)).asLong())
                    .isEqualTo(sent.get(partition).asLong(0));
              }
              assertThat(inbox.path("parkedCases").asLong()).isZero();
            });
    assertThat(asOperator(reader, "parked").json()).isEmpty();
  }

  @Test
  void an_operator_sees_no_case() {
    var caseId = Cases.of(writer).open();
    var to = Http.to(reader);

    var answer =
        to.send(
            to.request("/v1/cases/" + caseId).header("Authorization", operator("reader")).GET());

    assertThat(answer.status()).isEqualTo(403);
  }

  @Test
  void every_metric_of_the_alarms_is_measured() throws IOException {
    String alarms = Files.readString(Checkout.root().resolve("infra/monitoring/alerts.yml"));
    Set<String> named =
        Pattern.compile("wijk_[a-z_]+")
            .matcher(alarms)
            .results()
            .map(r -> r.group())
            .collect(Collectors.toCollection(TreeSet::new));
    Cases.of(writer).open();

    assertThat(named).hasSizeGreaterThan(4);
    await()
        .atMost(LONG)
        .untilAsserted(() -> assertThat(measured(writer) + measured(reader)).contains(named));
  }

  private static String measured(ConfigurableApplicationContext service) {
    var to = Http.to(service);
    return to.send(to.request("/actuator/prometheus").GET()).text();
  }

  private static Http.Answer asOperator(ConfigurableApplicationContext service, String endpoint) {
    var to = Http.to(service);
    String name = service.getEnvironment().getRequiredProperty("wijkverband.service");
    return to.send(
        to.request("/actuator/" + endpoint).header("Authorization", operator(name)).GET());
  }

  private static String operator(String audience) {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(TestIssuer.shared().address())
            .audience(audience)
            .subject("operations")
            .claim("realm_access", Map.of("roles", List.of("operator")))
            .expirationTime(Date.from(Instant.now().plusSeconds(300)))
            .build();
    return "Bearer " + TestIssuer.shared().sign(claims);
  }
}
