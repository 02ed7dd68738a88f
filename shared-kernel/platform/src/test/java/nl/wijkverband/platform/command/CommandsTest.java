package nl.wijkverband.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.envelope.IdempotencyKey;
import nl.wijkverband.platform.eventstore.EventReader;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.rule.BrokenRule;
import nl.wijkverband.platform.sample.Sample;
import nl.wijkverband.platform.sample.SampleService;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.PatientId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class CommandsTest {

  private static ConfigurableApplicationContext service;
  private static Commands commands;
  private static EventReader events;

  private final PatientId patient = new PatientId(UUID.randomUUID());
  private final UUID notebook = UUID.randomUUID();

  @BeforeAll
  static void start() {
    service = SampleService.start(TestPostgres.shared().freshService("intake"));
    commands = service.getBean(Commands.class);
    events = service.getBean(EventReader.class);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private Accepted send(Object command, IdempotencyKey key) {
    service.getBean(PersonalData.class).createKey(patient);
    return commands.send(
        command,
        SampleService.caller(key),
        SampleService.ground(patient),
        Instant.now(),
        new GoalId(notebook));
  }

  private long count() {
    return events.readAfter(0, 100_000).stream()
        .filter(event -> event.envelope().aggregateId().equals(notebook))
        .count();
  }

  @Test
  void the_answer_names_what_it_is_about_and_the_position_of_the_last_event() {
    Accepted accepted = send(new Sample.WriteNote(notebook, "wandelen", 3), null);

    assertThat(accepted.id()).isEqualTo(notebook);
    assertThat(accepted.position().service()).isEqualTo("sample");
    var stored = events.readAfter(accepted.position().value() - 1, 10);
    assertThat(stored).hasSize(1);
    assertThat(stored.getFirst().envelope().sequenceNumber()).isEqualTo(2);
    assertThat(stored.getFirst().event()).isEqualTo(Sample.note(notebook, "wandelen", 3));
  }

  @Test
  void the_same_key_does_nothing_twice_and_is_answered_the_same() {
    var key = new IdempotencyKey(UUID.randomUUID(), "a");

    Accepted first = send(new Sample.WriteNote(notebook, "wandelen", 1), key);
    Accepted second = send(new Sample.WriteNote(notebook, "wandelen", 1), key);

    assertThat(second).isEqualTo(first);
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void a_broken_rule_comes_out_as_it_was_thrown_and_nothing_has_happened() {
    send(new Sample.WriteNote(notebook, "wandelen", 1), null);
    send(new Sample.Close(notebook), null);

    assertThatThrownBy(() -> send(new Sample.WriteNote(notebook, "fietsen", 1), null))
        .isInstanceOf(BrokenRule.class)
        .hasMessage("NothingIsWrittenAfterClosing");
    assertThat(count()).isEqualTo(2);
  }
}
