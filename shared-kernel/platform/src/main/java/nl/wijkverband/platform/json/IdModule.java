package nl.wijkverband.platform.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.UUID;
import nl.wijkverband.platform.envelope.Position;
import nl.wijkverband.vocabulary.Id;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Ids and positions are plain texts in JSON, as values and as the keys of a map. */
final class IdModule extends SimpleModule {

  IdModule() {
    super("wijkverband");
    addSerializer(Id.class, new AsText<>(Id.class));
    addKeySerializer(Id.class, new AsKey());
    addSerializer(Position.class, new AsText<>(Position.class));
    setDeserializers(new IdDeserializers());
    setKeyDeserializers(new IdKeys());
    addDeserializer(Position.class, new PositionFromText());
  }

  private static boolean isId(JavaType type) {
    return Id.class.isAssignableFrom(type.getRawClass()) && type.isRecordType();
  }

  private static final class AsText<T> extends StdSerializer<T> {
    AsText(Class<T> type) {
      super(type);
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
      json.writeString(text(value));
    }
  }

  private static final class AsKey extends StdSerializer<Id> {
    AsKey() {
      super(Id.class);
    }

    @Override
    public void serialize(Id value, JsonGenerator json, SerializationContext context) {
      json.writeName(value.value().toString());
    }
  }

  private static String text(Object value) {
    return value instanceof Id id ? id.value().toString() : value.toString();
  }

  private static final class IdDeserializers extends SimpleDeserializers {
    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return isId(type)
          ? new IdFromText(type.getRawClass())
          : super.findBeanDeserializer(type, config, description);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return Id.class.isAssignableFrom(type) || super.hasDeserializerFor(config, type);
    }
  }

  private static final class IdKeys extends SimpleKeyDeserializers {
    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      if (!isId(type)) {
        return null;
      }
      var values = new IdFromText(type.getRawClass());
      return new KeyDeserializer() {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
          return values._deserialize(key, context);
        }
      };
    }
  }

  /** Reads any id: a record around one UUID. */
  private static final class IdFromText extends FromStringDeserializer<Object> {

    private final transient MethodHandle constructor;

    IdFromText(Class<?> type) {
      super(type);
      try {
        constructor =
            MethodHandles.publicLookup()
                .findConstructor(type, MethodType.methodType(void.class, UUID.class))
                .asType(MethodType.methodType(Object.class, UUID.class));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(type + " is not a record around one UUID", e);
      }
    }

    @Override
    protected Object _deserialize(String text, DeserializationContext context) {
      UUID value;
      try {
        value = UUID.fromString(text);
      } catch (IllegalArgumentException e) {
        return context.handleWeirdStringValue(handledType(), text, "not an id");
      }
      try {
        return constructor.invokeExact(value);
      } catch (Throwable e) {
        throw new IllegalStateException("cannot make a " + handledType(), e);
      }
    }

    /** An empty text is no id, not the absence of one. */
    @Override
    protected Object _deserializeFromEmptyString(DeserializationContext context) {
      return _deserialize("", context);
    }
  }

  private static final class PositionFromText extends FromStringDeserializer<Position> {
    PositionFromText() {
      super(Position.class);
    }

    @Override
    protected Position _deserialize(String text, DeserializationContext context) {
      try {
        return Position.of(text);
      } catch (IllegalArgumentException e) {
        return (Position) context.handleWeirdStringValue(handledType(), text, "not a position");
      }
    }
  }
}
