package nl.wijkverband.platform.personaldata;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkverband.vocabulary.Id;
import nl.wijkverband.vocabulary.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads once per record class which of its parts are {@link Personal}. */
final class Shapes {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<Class<?>, Map<String, Shape>> known = new ConcurrentHashMap<>();

  /** The parts of this record with something personal in them, by their name in JSON. */
  Map<String, Shape> partsOf(Class<?> type) {
    Map<String, Shape> parts = known.get(type);
    if (parts == null) {
      parts = read(type);
      known.put(type, parts);
    }
    return parts;
  }

  private static Map<String, Shape> read(Class<?> type) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException("only records carry personal data: " + type.getName());
    }
    var parts = new LinkedHashMap<String, Shape>();
    for (RecordComponent component : type.getRecordComponents()) {
      Shape shape =
          component.isAnnotationPresent(Personal.class)
              ? new Shape.Secret(blank(component))
              : shape(component.getGenericType(), component);
      if (!(shape instanceof Shape.Plain)) {
        parts.put(component.getName(), shape);
      }
    }
    return Map.copyOf(parts);
  }

  private static Shape shape(Type type, RecordComponent where) {
    if (type instanceof Class<?> plain) {
      return plain.isArray() ? each(shape(plain.getComponentType(), where)) : leaf(plain, where);
    }
    if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
      Type[] arguments = generic.getActualTypeArguments();
      if (Collection.class.isAssignableFrom(raw)) {
        return each(shape(arguments[0], where));
      }
      if (Map.class.isAssignableFrom(raw)) {
        return each(shape(arguments[1], where));
      }
      if (raw == Optional.class) {
        return shape(arguments[0], where);
      }
    }
    throw new IllegalArgumentException("cannot see what is personal in " + where);
  }

  private static Shape leaf(Class<?> type, RecordComponent where) {
    if (Id.class.isAssignableFrom(type) || isOfTheJdk(type) || type.isEnum()) {
      return new Shape.Plain();
    }
    if (type.isRecord()) {
      return new Shape.Parts(type);
    }
    // Behind an interface the JSON does not tell us what is personal; so nothing may be.
    if (!type.isSealed() || personalIn(type, new HashSet<>())) {
      throw new IllegalArgumentException("mark the whole component as @Personal: " + where);
    }
    return new Shape.Plain();
  }

  private static boolean isOfTheJdk(Class<?> type) {
    return type.isPrimitive() || type.getName().startsWith("java.");
  }

  private static boolean personalIn(Type type, Set<Type> seen) {
    if (!seen.add(type)) {
      return false;
    }
    if (type instanceof ParameterizedType generic) {
      return Arrays.stream(generic.getActualTypeArguments()).anyMatch(t -> personalIn(t, seen));
    }
    if (!(type instanceof Class<?> plain) || isOfTheJdk(plain)) {
      return false;
    }
    if (plain.isSealed()) {
      return Arrays.stream(plain.getPermittedSubclasses()).anyMatch(t -> personalIn(t, seen));
    }
    return plain.isRecord()
        && Arrays.stream(plain.getRecordComponents())
            .anyMatch(
                part ->
                    part.isAnnotationPresent(Personal.class)
                        || personalIn(part.getGenericType(), seen));
  }

  private static Shape each(Shape item) {
    return item instanceof Shape.Plain ? item : new Shape.Each(item);
  }

  private static JsonNode blank(RecordComponent component) {
    Class<?> type = component.getType();
    if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      return JSON.nullNode();
    }
    if (type == String.class) {
      return JSON.stringNode("");
    }
    if (Collection.class.isAssignableFrom(type) || type.isArray()) {
      return JSON.arrayNode();
    }
    return Map.class.isAssignableFrom(type) ? JSON.objectNode() : JSON.nullNode();
  }
}
