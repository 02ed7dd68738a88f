package nl.wijkverband.platform.eventstore;

import nl.wijkverband.platform.json.WijkJson;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * What Axon serializes by itself: tokens. Our events it never does; the engine has its own way,
 * which encrypts.
 */
final class AxonSerializers {

  private AxonSerializers() {}

  /** A token may contain another one of any kind, so its type is written along. */
  static Serializer forTokens() {
    var axonOnly =
        BasicPolymorphicTypeValidator.builder().allowIfSubType("org.axonframework.").build();
    return Jackson3Serializer.builder()
        .jsonMapperBuilderCustomizer(
            mapper -> mapper.activateDefaultTyping(axonOnly, DefaultTyping.NON_FINAL))
        .lenientDeserialization()
        .build();
  }

  static Serializer forMessages() {
    return Jackson3Serializer.builder()
        .jsonMapperBuilderCustomizer(
            mapper -> WijkJson.events().registeredModules().forEach(mapper::addModule))
        .lenientDeserialization()
        .build();
  }
}
