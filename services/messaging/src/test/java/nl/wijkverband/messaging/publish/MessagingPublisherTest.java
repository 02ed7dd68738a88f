package nl.wijkverband.messaging.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkverband.messaging.events.EventExamples;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class MessagingPublisherTest {

  private final MessagingPublisher publisher = new MessagingPublisher();

  static Stream<Object> examples() {
    return EventExamples.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everything_that_happened_is_published_under_the_same_name(Object event) {
    Object contract = publisher.translate(event).orElseThrow();

    assertThat(contract.getClass().getAnnotation(EventType.class).name())
        .isEqualTo("nl.wijkverband." + event.getClass().getAnnotation(EventType.class).name());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void what_is_published_says_what_happened(Object event) {
    JsonNode happened = WijkJson.events().valueToTree(event);
    JsonNode published = WijkJson.events().valueToTree(publisher.translate(event).orElseThrow());

    published
        .properties()
        .forEach(
            field ->
                assertThat(field.getValue())
                    .as(field.getKey())
                    .isEqualTo(happened.get(field.getKey())));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void what_is_personal_here_is_personal_there(Object event) {
    Class<?> contract = publisher.translate(event).orElseThrow().getClass();

    assertThat(personal(contract)).containsExactlyInAnyOrderElementsOf(personal(event.getClass()));
  }

  @Test
  void what_is_not_ours_is_nobodys_business() {
    assertThat(publisher.translate("something else")).isEmpty();
  }

  private static List<String> personal(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .filter(part -> part.isAnnotationPresent(Personal.class))
        .map(part -> part.getName())
        .toList();
  }
}
