package nl.wijkverband.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wijkverband.local.ServiceDatabase;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.running.Running;
import nl.wijkverband.platform.running.SeenTable;
import nl.wijkverband.vocabulary.CaseId;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** More work than the database gives one transaction time for, as after a long absence. */
class OutOfTimeTest {

  private static final String TOPIC = "writer.events.v1";

  private final ServiceDatabase database = TestPostgres.shared().freshService("dossier");
  private final CaseId caseId = new CaseId(UUID.randomUUID());

  @Test
  void a_batch_that_is_cut_off_for_its_time_comes_in_in_smaller_parts() {
    // The database ends the connection: what failed is then hidden behind a rollback that fails.
    try (var service =
        Running.reader(
            database,
            "127.0.0.1:1",
            TOPIC,
            "--spring.datasource.hikari.connection-init-sql=set transaction_timeout = '1s'")) {
      SeenTable seen = service.getBean(SeenTable.class);
      seen.takes(Duration.ofMillis(40));
      var said = IntStream.range(0, 60).mapToObj(nth -> "zin " + nth).toList();
      var batch = records(service, said);
      var consumption =
          new Consumption(
              service.getBean(Inbox.class),
              service.getBean(ReadingPlace.class),
              new Pace(Duration.ofSeconds(5), 500),
              new SimpleMeterRegistry().timer("delay"));

      await()
          .atMost(Duration.ofSeconds(60))
          .ignoreExceptions()
          .until(
              () -> {
                consumption.onMessage(batch, null, null);
                return seen.said(caseId.value()).size() == said.size();
              });

      assertThat(seen.said(caseId.value())).isEqualTo(said);
      assertThat(service.getBean(ParkedCases.class).list()).isEmpty();
    }
  }

  private List<ConsumerRecord<byte[], byte[]>> records(
      ConfigurableApplicationContext service, List<String> said) {
    var records = new TestRecords(service.getBean(PersonalData.class), TOPIC, 0);
    List<ConsumerRecord<byte[], byte[]>> batch = new ArrayList<>();
    for (int nth = 0; nth < said.size(); nth++) {
      Arrived arrived = records.next(caseId, 10 + nth, said.get(nth));
      var record = new ConsumerRecord<>(TOPIC, 0, nth, bytes(caseId.toString()), arrived.body());
      arrived.headers().forEach((name, value) -> record.headers().add(name, bytes(value)));
      batch.add(record);
    }
    return batch;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
