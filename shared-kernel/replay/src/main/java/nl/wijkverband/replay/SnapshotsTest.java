package nl.wijkverband.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkverband.platform.eventstore.AggregateState;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * What a snapshot keeps of the aggregates of a service. When the fields or what they mean change: a
 * new {@code @Revision}, and what is written under {@code target/received} goes to {@code
 * approved/state}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SnapshotsTest {

  private static final Path APPROVED = Path.of("src/test/resources/approved/state");
  private static final Path RECEIVED = Path.of("target/received/state");

  private final Map<Class<?>, AggregateModel<?>> models = new ConcurrentHashMap<>();

  /**
   * An aggregate, and what may happen to it.
   *
   * @param id what every event in a history is about
   * @param first what a history begins with
   */
  public record Kind<T>(Class<T> type, Object id, List<Class<?>> first, Class<?> events) {
    @Override
    public String toString() {
      return type.getSimpleName();
    }
  }

  /** Every aggregate of the service, whose package is this test's. */
  protected abstract Stream<Kind<?>> kinds();

  @ParameterizedTest
  @MethodSource("kinds")
  <T> void state_after_a_snapshot_and_what_followed_is_state_after_everything(Kind<T> kind) {
    for (long seed = 1; seed <= 20; seed++) {
      var random = new RandomRecords(seed, ids());
      List<Object> history = history(kind, random);
      String whole = AggregateState.write(fold(kind, null, history, 0));
      for (int i = 0; i < 5; i++) {
        int taken = 1 + random.below(history.size() - 1);
        String snapshot = AggregateState.write(fold(kind, null, history.subList(0, taken), 0));
        T read = AggregateState.read(snapshot, kind.type());
        assertThat(AggregateState.write(read)).isEqualTo(snapshot);

        T later = fold(kind, read, history.subList(taken, history.size()), taken);

        assertThat(AggregateState.write(later))
            .as("seed %s after %s", seed, taken)
            .isEqualTo(whole);
      }
    }
  }

  private Map<Class<?>, Object> ids() {
    return kinds().map(Kind::id).distinct().collect(Collectors.toMap(Object::getClass, id -> id));
  }

  private static List<Object> history(Kind<?> kind, RandomRecords random) {
    List<Object> history = new ArrayList<>();
    kind.first().forEach(type -> history.add(random.next(type)));
    IntStream.range(0, 2 + random.below(150)).forEach(i -> history.add(random.next(kind.events())));
    return history;
  }

  private <T> T fold(Kind<T> kind, @Nullable T from, List<Object> events, int sequenceNumber) {
    try {
      @SuppressWarnings("unchecked")
      var model =
          (AggregateModel<T>)
              models.computeIfAbsent(
                  kind.type(), AnnotatedAggregateMetaModelFactory::inspectAggregate);
      var constructor = kind.type().getDeclaredConstructor();
      constructor.setAccessible(true);
      var aggregate =
          EventSourcedAggregate.initialize(
              from == null ? constructor.newInstance() : from,
              model,
              null,
              NoSnapshotTriggerDefinition.TRIGGER);
      aggregate.initializeState(
          DomainEventStream.of(
              IntStream.range(0, events.size())
                  .mapToObj(
                      i ->
                          new GenericDomainEventMessage<>(
                              kind.toString(),
                              "the one folded",
                              sequenceNumber + i,
                              events.get(i)))));
      return aggregate.getAggregateRoot();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_state_of_another_shape_has_another_revision(Kind<?> kind) throws IOException {
    String revision = "revision " + kind.type().getAnnotation(Revision.class).value() + "\n";
    String state = revision + AggregateState.shape(kind.type());
    Files.createDirectories(RECEIVED);
    Files.writeString(RECEIVED.resolve(kind + ".txt"), state);

    String approved = Files.readString(APPROVED.resolve(kind + ".txt"));
    if (!approved.equals(state)) {
      assertThat(approved).as("raise @Revision of %s", kind).doesNotStartWith(revision);
    }
    assertThat(state).isEqualTo(approved);
  }

  @Test
  void every_aggregate_is_here_and_takes_snapshots() throws ClassNotFoundException {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(Aggregate.class));
    Set<String> found =
        scan.findCandidateComponents(getClass().getPackageName()).stream()
            .map(it -> it.getBeanClassName())
            .collect(Collectors.toSet());

    assertThat(kinds().map(kind -> kind.type().getName()))
        .containsExactlyInAnyOrderElementsOf(found);
    for (Kind<?> kind : kinds().toList()) {
      assertThat(kind.type().getAnnotation(Aggregate.class).snapshotTriggerDefinition())
          .isEqualTo("everyHundredEvents");
    }
  }
}
