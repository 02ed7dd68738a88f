package nl.wijkverband.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.access.NoSuchCase;
import nl.wijkverband.platform.envelope.IdempotencyKey;
import nl.wijkverband.platform.eventstore.EventReader;
import nl.wijkverband.platform.eventstore.HandledCommands;
import nl.wijkverband.platform.eventstore.StoredEvent;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.rule.BrokenRule;
import nl.wijkverband.platform.sample.Sample;
import nl.wijkverband.platform.sample.SampleService;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.PatientId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Commands on two instances of one service. */
class CommandsTest {

  private static ConfigurableApplicationContext one;
  private static ConfigurableApplicationContext other;

  private final PatientId patient = new PatientId(UUID.randomUUID());
  private final UUID notebook = UUID.randomUUID();

  @BeforeAll
  static void start() {
    var database = TestPostgres.shared().freshService("intake");
    one = SampleService.start(database);
    other = SampleService.start(database);
  }

  @AfterAll
  static void stop() {
    one.close();
    other.close();
  }

  @BeforeEach
  void aPatient() {
    one.getBean(PersonalData.class).createKey(patient);
  }

  private Accepted send(Object command, @Nullable IdempotencyKey key) {
    return send(one, command, key);
  }

  private Accepted send(
      ConfigurableApplicationContext instance, Object command, @Nullable IdempotencyKey key) {
    return instance
        .getBean(Commands.class)
        .send(
            command,
            SampleService.caller(key),
            SampleService.ground(patient),
            Instant.now(),
            new GoalId(notebook));
  }

  private List<StoredEvent> events() {
    return allEvents().stream()
        .filter(event -> event.envelope().patientId().equals(patient))
        .toList();
  }

  /** Page by page, for rolled back commands leave holes at which a page may end. */
  private static List<StoredEvent> allEvents() {
    long newest = one.getBean(HandledCommands.class).newestPosition();
    var reader = one.getBean(EventReader.class);
    var all = new ArrayList<StoredEvent>();
    long position = 0;
    while (position < newest) {
      all.addAll(reader.readAfter(position, 1_000));
      position = all.isEmpty() ? 0 : all.getLast().envelope().position();
    }
    return all;
  }

  private static IdempotencyKey key() {
    return new IdempotencyKey(UUID.randomUUID(), "a");
  }

  private Sample.WriteNote note(int times) {
    return new Sample.WriteNote(notebook, "wandelen", times);
  }

  @Test
  void the_answer_names_what_it_is_about_and_the_position_of_the_last_event() {
    Accepted accepted = send(note(3), null);

    assertThat(accepted.id()).isEqualTo(notebook);
    assertThat(accepted.position().service()).isEqualTo("sample");
    StoredEvent last = events().getLast();
    assertThat(last.envelope().position()).isEqualTo(accepted.position().value());
    assertThat(last.envelope().sequenceNumber()).isEqualTo(2);
    assertThat(last.event()).isEqualTo(Sample.note(notebook, "wandelen", 3));
  }

  @Test
  void every_event_of_a_command_has_the_same_cause() {
    send(note(3), null);

    var causes = new HashSet<UUID>();
    events().forEach(event -> causes.add(event.envelope().causationId()));
    assertThat(causes).hasSize(1).allMatch(cause -> cause.version() == 7);
    assertThat(events()).allMatch(event -> event.envelope().eventId().version() == 7);
  }

  @Test
  void the_same_key_does_nothing_twice_and_is_answered_the_same() {
    var key = key();

    Accepted first = send(note(1), key);
    Accepted second = send(note(1), key);
    Accepted elsewhere = send(other, note(1), key);

    assertThat(second).isEqualTo(first).isEqualTo(elsewhere);
    assertThat(events()).hasSize(1);
  }

  @Test
  void the_same_key_is_answered_even_when_the_command_would_break_a_rule_by_now() {
    var key = key();
    send(note(1), null);
    Accepted first = send(new Sample.Close(notebook), key);

    assertThat(send(new Sample.Close(notebook), key)).isEqualTo(first);
  }

  @Test
  void a_key_that_comes_with_another_request_is_refused() {
    var key = key();
    send(note(1), key);

    assertThatThrownBy(() -> send(note(1), new IdempotencyKey(key.key(), "b")))
        .isInstanceOf(KeyReused.class);
    assertThat(events()).hasSize(1);
  }

  @Test
  void a_refused_command_may_be_sent_again_under_its_key() {
    var key = key();
    send(note(1), null);
    send(new Sample.Close(notebook), null);
    assertThatThrownBy(() -> send(note(1), key)).isInstanceOf(BrokenRule.class);

    assertThatThrownBy(() -> send(note(1), key)).isInstanceOf(BrokenRule.class);
  }

  @Test
  void a_broken_rule_comes_out_as_it_was_thrown_and_nothing_has_happened() {
    send(note(1), null);
    send(new Sample.Close(notebook), null);

    assertThatThrownBy(() -> send(note(1), null))
        .isInstanceOf(BrokenRule.class)
        .hasMessage("NothingIsWrittenAfterClosing");
    assertThat(events()).hasSize(2);
  }

  @Test
  void a_command_for_something_that_does_not_exist_is_about_no_case() {
    assertThatThrownBy(() -> send(new Sample.Close(notebook), null)).isInstanceOf(NoSuchCase.class);
  }

  @Test
  void a_command_that_has_nothing_to_write_is_answered_with_where_the_service_is() {
    Accepted written = send(note(1), null);
    var key = key();

    Accepted looked = send(new Sample.LookOnly(notebook), key);

    assertThat(looked.position().value()).isGreaterThanOrEqualTo(written.position().value());
    send(note(1), null);
    assertThat(send(new Sample.LookOnly(notebook), key)).isEqualTo(looked);
  }

  @Test
  void many_at_once_on_two_instances_all_happen_one_after_the_other() throws Exception {
    send(note(1), null);
    var work = new ArrayList<Callable<Accepted>>();
    for (int i = 0; i < 8; i++) {
      var instance = i % 2 == 0 ? one : other;
      work.add(() -> persistently(instance));
    }

    var positions = new HashSet<Long>();
    for (Accepted accepted : atOnce(work)) {
      positions.add(accepted.position().value());
    }

    assertThat(positions).hasSize(8);
    var numbers =
        events().stream().map(event -> ((Sample.NoteWritten) event.event()).number()).toList();
    assertThat(numbers).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  /** As a person would who is told that somebody else was first, five times in a row. */
  private Accepted persistently(ConfigurableApplicationContext instance) {
    while (true) {
      try {
        return send(instance, note(1), null);
      } catch (ChangedMeanwhile e) {
        // Again.
      }
    }
  }

  @Test
  void the_same_request_many_times_at_once_happens_once_and_all_get_its_answer() throws Exception {
    for (int round = 0; round < 5; round++) {
      var key = key();
      int before = events().size();
      var work = new ArrayList<Callable<Accepted>>();
      for (int i = 0; i < 8; i++) {
        var instance = i % 2 == 0 ? one : other;
        work.add(() -> send(instance, note(2), key));
      }

      assertThat(new HashSet<>(atOnce(work))).hasSize(1);
      assertThat(events()).hasSize(before + 2);
    }
  }

  @Test
  void the_same_request_many_times_at_once_that_has_nothing_to_write_has_one_answer()
      throws Exception {
    send(note(1), null);
    for (int round = 0; round < 5; round++) {
      var key = key();
      var work = new ArrayList<Callable<Accepted>>();
      for (int i = 0; i < 8; i++) {
        var instance = i % 2 == 0 ? one : other;
        // What is written meanwhile makes the newest position another one each time.
        work.add(() -> persistently(instance));
        work.add(() -> send(instance, new Sample.LookOnly(notebook), key));
      }
      var answers = atOnce(work);

      var looked = new HashSet<Accepted>();
      for (int i = 1; i < answers.size(); i += 2) {
        looked.add(answers.get(i));
      }
      assertThat(looked).hasSize(1);
    }
  }

  @Test
  void the_same_request_at_once_for_two_new_things_makes_one_of_them() throws Exception {
    var key = key();
    var work = new ArrayList<Callable<Accepted>>();
    for (int i = 0; i < 6; i++) {
      var instance = i % 2 == 0 ? one : other;
      var fresh = UUID.randomUUID();
      work.add(
          () ->
              instance
                  .getBean(Commands.class)
                  .send(
                      new Sample.WriteNote(fresh, "wandelen", 1),
                      SampleService.caller(key),
                      SampleService.ground(patient),
                      Instant.now(),
                      new GoalId(fresh)));
    }

    var answers = new HashSet<>(atOnce(work));

    assertThat(answers).hasSize(1);
    assertThat(events()).hasSize(1);
    assertThat(events().getFirst().envelope().aggregateId())
        .isEqualTo(answers.iterator().next().id());
  }

  private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
    var start = new CyclicBarrier(work.size());
    try (var threads = Executors.newFixedThreadPool(work.size())) {
      var running = new ArrayList<Future<T>>();
      for (Callable<T> each : work) {
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  return each.call();
                }));
      }
      var done = new ArrayList<T>();
      for (Future<T> each : running) {
        done.add(each.get());
      }
      return done;
    }
  }

  @Test
  void inside_somebody_elses_transaction_a_command_happens_when_that_one_commits() {
    var transaction = new TransactionTemplate(one.getBean(PlatformTransactionManager.class));
    var key = key();
    long before = one.getBean(HandledCommands.class).newestPosition();

    transaction.executeWithoutResult(
        status -> {
          send(note(1), key);
          assertThat(one.getBean(EventReader.class).readAfter(before, 1)).isEmpty();
          status.setRollbackOnly();
        });
    assertThat(events()).isEmpty();
    transaction.executeWithoutResult(status -> send(note(1), key));

    assertThat(events()).hasSize(1);
  }
}
