package nl.wijkverband.platform.eventstore;

import nl.wijkverband.platform.json.WijkJson;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * What Axon serializes by itself: tokens. Our events it never does; the engine has its own way,
 * which encrypts.
 */
final class AxonSerializers {

  private AxonSerializers() {}

  /** A token may contain another one, under its class name: only Axon's own are let in. */
  static Serializer forTokens() {
    var axonOnly =
        BasicPolymorphicTypeValidator.builder().allowIfSubType("org.axonframework.").build();
    return Jackson3Serializer.builder()
        .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(axonOnly))
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
