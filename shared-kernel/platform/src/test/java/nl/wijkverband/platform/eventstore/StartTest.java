package nl.wijkverband.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.wijkverband.local.ServiceDatabase;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.Envelope;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.sample.Sample;
import nl.wijkverband.platform.sample.SampleService;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.PatientId;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What a service starts on, and what it refuses to start on. */
class StartTest {

  private final ServiceDatabase database = TestPostgres.shared().freshService("intake");

  @Configuration(proxyBeanMethods = false)
  @Import(SampleService.class)
  static class WithoutTransactions {
    @Bean
    @Primary
    TransactionManager noTransactions() {
      return NoTransactionManager.INSTANCE;
    }
  }

  @Test
  void a_service_without_transactions_does_not_start() {
    assertThatThrownBy(() -> SampleService.start(WithoutTransactions.class, database))
        .hasStackTraceContaining("Axon does not use Spring's transactions");
  }

  @Test
  void a_service_does_not_start_on_a_database_that_may_forget_what_was_seen() throws Exception {
    SampleService.start(database).close();
    var app = database.app().user();
    TestStore.execute(
        TestPostgres.shared().superuser(database()),
        "alter role " + app + " in database " + database() + " set synchronous_commit = off");

    assertThatThrownBy(() -> SampleService.start(database))
        .hasStackTraceContaining("synchronous_commit must not be off");
  }

  @Test
  void a_service_does_not_start_when_positions_are_handed_out_in_bulk() throws Exception {
    SampleService.start(database).close();
    TestStore.execute(database.owner(), "alter sequence domain_event_position_seq cache 20");

    assertThatThrownBy(() -> SampleService.start(database))
        .hasStackTraceContaining("positions must be handed out one by one");
  }

  private String database() {
    String url = database.app().url();
    return url.substring(url.lastIndexOf('/') + 1);
  }

  /** An automation as a service would have one. */
  @ProcessingGroup("automation")
  public static class WhenANoteIsWritten {
    final BlockingQueue<Envelope> seen = new LinkedBlockingQueue<>();

    @EventHandler
    void on(Sample.NoteWritten event, @MetaDataValue(EventMetadata.ENVELOPE) Envelope envelope) {
      seen.add(envelope);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @Import(SampleService.class)
  static class WithAutomation {
    @Bean
    WhenANoteIsWritten automation() {
      return new WhenANoteIsWritten();
    }

    @Autowired
    void processors(EventProcessingConfigurer processors) {
      processors.usingPooledStreamingEventProcessors();
    }
  }

  @Test
  void a_processor_follows_the_store_goes_on_after_a_restart_and_can_start_again()
      throws Exception {
    try (var service = SampleService.start(WithAutomation.class, database)) {
      write(service, 3);
      assertThat(next(service, 3)).containsExactly(1L, 2L, 3L);
    }
    try (var service = SampleService.start(WithAutomation.class, database)) {
      write(service, 2);
      assertThat(next(service, 2)).containsExactly(4L, 5L);

      var processor =
          service
              .getBean(org.axonframework.config.Configuration.class)
              .eventProcessingConfiguration()
              .eventProcessor("automation", PooledStreamingEventProcessor.class)
              .orElseThrow();
      processor.shutDown();
      processor.resetTokens();
      processor.start();
      // Two aggregates, two segments: in order for each of them.
      assertThat(next(service, 5)).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
    }
  }

  private static List<Long> next(ApplicationContext service, int count) throws Exception {
    var seen = service.getBean(WhenANoteIsWritten.class).seen;
    var positions = new java.util.ArrayList<Long>();
    for (int i = 0; i < count; i++) {
      Envelope envelope = seen.poll(60, TimeUnit.SECONDS);
      assertThat(envelope).as("event %s", i).isNotNull();
      positions.add(envelope.position());
    }
    return positions;
  }

  private static void write(ApplicationContext service, int times) {
    var patient = new PatientId(UUID.randomUUID());
    var notebook = UUID.randomUUID();
    service.getBean(PersonalData.class).createKey(patient);
    service
        .getBean(Commands.class)
        .send(
            new Sample.WriteNote(notebook, "wandelen", times),
            SampleService.caller(null),
            SampleService.ground(patient),
            Instant.now(),
            new GoalId(notebook));
  }
}
