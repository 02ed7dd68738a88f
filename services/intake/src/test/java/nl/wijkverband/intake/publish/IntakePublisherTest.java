package nl.wijkverband.intake.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkverband.intake.EventExamples;
import nl.wijkverband.platform.eventstore.EventTypes;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class IntakePublisherTest {

  private static final Set<String> KEPT_TO_OURSELVES = Set.of("checklistVersion");

  private final IntakePublisher publisher = new IntakePublisher();

  static Stream<Record> examples() {
    return EventExamples.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_event_is_published_as_the_contract_of_its_name(Record event) {
    var contract = publisher.translate(event).orElseThrow();

    assertThat(contract.getClass().getSimpleName())
        .isEqualTo(
            event.getClass().getSimpleName() + "V" + EventTypes.of(event.getClass()).revision());
    assertThat(contract.getClass().getAnnotation(EventType.class).name())
        .isEqualTo("nl.wijkverband." + EventTypes.of(event.getClass()).name());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void nothing_gets_lost_on_the_way(Record event) {
    var json = WijkJson.events();
    var kept = (ObjectNode) json.valueToTree(event);
    kept.remove(KEPT_TO_OURSELVES);

    JsonNode published = json.valueToTree(publisher.translate(event).orElseThrow());

    assertThat(published).isEqualTo(kept);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void what_is_personal_in_the_store_is_personal_on_the_wire(Record event) {
    var contract = publisher.translate(event).orElseThrow();

    assertThat(personal(contract.getClass())).isEqualTo(personal(event.getClass()));
  }

  private static Set<String> personal(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(
            part ->
                part.getType().isRecord()
                    ? personal(part.getType()).stream().map(name -> part.getName() + "." + name)
                    : part.isAnnotationPresent(Personal.class)
                        ? Stream.of(part.getName())
                        : Stream.of())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void somebody_elses_event_is_a_mistake() {
    assertThatThrownBy(() -> publisher.translate("no event"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
