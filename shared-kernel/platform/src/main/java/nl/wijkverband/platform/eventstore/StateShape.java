package nl.wijkverband.platform.eventstore;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkverband.vocabulary.Id;

/** The fields of a class, and those of every class of ours they lead to. */
final class StateShape {

  private final StringBuilder text = new StringBuilder();
  private final Set<Class<?>> seen = new LinkedHashSet<>();
  private final Deque<Class<?>> toDo = new ArrayDeque<>();

  StateShape(Class<?> root) {
    meet(root);
    while (!toDo.isEmpty()) {
      describe(toDo.removeFirst());
    }
  }

  private void meet(Class<?> type) {
    if (type.getName().startsWith("nl.wijkverband.")
        && !Id.class.isAssignableFrom(type)
        && seen.add(type)) {
      toDo.addLast(type);
    }
  }

  private void describe(Class<?> type) {
    text.append(name(type));
    if (type.isEnum()) {
      text.append(" = ")
          .append(
              Arrays.stream(type.getEnumConstants())
                  .map(Object::toString)
                  .collect(Collectors.joining(", ")))
          .append('\n');
      return;
    }
    text.append('\n');
    for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())
            && !Modifier.isTransient(field.getModifiers())) {
          text.append("  ").append(field.getName()).append(": ");
          text.append(name(field.getGenericType())).append('\n');
        }
      }
    }
    if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(this::meet);
    }
  }

  private String name(Type type) {
    return switch (type) {
      case ParameterizedType generic ->
          name(generic.getRawType())
              + Arrays.stream(generic.getActualTypeArguments())
                  .map(this::name)
                  .collect(Collectors.joining(", ", "<", ">"));
      case Class<?> plain -> {
        meet(plain.isArray() ? plain.componentType() : plain);
        yield plain.getTypeName().replace(plain.getPackageName() + ".", "");
      }
      default -> type.getTypeName();
    };
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
