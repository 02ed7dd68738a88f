package nl.wijkverband.platform.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.Personal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A small aggregate of the tests, as a service would write one. */
@Aggregate(snapshotTriggerDefinition = "everyHundredEvents")
@Revision("1")
public class Sample {

  /** Writes a note down. */
  public record WriteNote(@TargetAggregateIdentifier UUID id, String text, int times) {}

  /** Closes the notebook. */
  public record Close(@TargetAggregateIdentifier UUID id) {}

  /** Does nothing at all. */
  public record LookOnly(@TargetAggregateIdentifier UUID id) {}

  /** What can happen to it. */
  public sealed interface SampleEvent {}

  /** A note was written. */
  @EventType(name = "sample.note-written")
  public record NoteWritten(
      UUID id,
      GoalId goalId,
      @Personal String text,
      @Personal @Nullable LocalDate birthDate,
      List<Person> people,
      Map<GoalId, Person> byGoal,
      int number)
      implements SampleEvent {}

  /** Somebody in a note. */
  public record Person(@Personal String name, @Personal @Nullable Integer age, String code) {}

  /** It was closed. */
  @EventType(name = "sample.closed")
  public record Closed(UUID id) implements SampleEvent {}

  /** After it is closed nothing is written. */
  public record NothingIsWrittenAfterClosing(boolean closed) implements Rule {
    @Override
    public boolean isBroken() {
      return closed;
    }
  }

  @AggregateIdentifier private UUID id;
  private int notes;
  private boolean closed;
  private List<String> texts = new ArrayList<>();

  protected Sample() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  public UUID handle(WriteNote command) {
    Rule.check(new NothingIsWrittenAfterClosing(closed));
    for (int i = 0; i < command.times(); i++) {
      AggregateLifecycle.apply(note(command.id(), command.text(), notes + 1));
    }
    return command.id();
  }

  @CommandHandler
  public void handle(Close command) {
    Rule.check(new NothingIsWrittenAfterClosing(closed));
    AggregateLifecycle.apply(new Closed(command.id()));
  }

  @CommandHandler
  public void handle(LookOnly command) {}

  @EventSourcingHandler
  void on(NoteWritten event) {
    id = event.id();
    notes = event.number();
    texts.add(event.text());
  }

  @EventSourcingHandler
  void on(Closed event) {
    id = event.id();
    closed = true;
  }

  /** A note with a bit of everything in it. */
  public static NoteWritten note(UUID id, String text, int number) {
    var goalId = new GoalId(new UUID(7, number));
    return new NoteWritten(
        id,
        goalId,
        text,
        LocalDate.of(1980, 2, 29),
        List.of(new Person(text + " buur", 40, "NEIGHBOUR")),
        Map.of(goalId, new Person(text + " tante", null, "AUNT")),
        number);
  }
}
