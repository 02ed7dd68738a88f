package nl.wijkverband.replay;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records with anything in them, the same ones for the same seed. There are few different ids, so
 * that what is told about one thing meets.
 */
final class RandomRecords {

  private static final int IDS = 6;
  private static final int ATTEMPTS = 100;

  private final Random random;
  private final Map<Class<?>, Object> fixed;

  /**
   * @param fixed by type, what is always the same
   */
  RandomRecords(long seed, Map<Class<?>, Object> fixed) {
    this.random = new Random(seed);
    this.fixed = Map.copyOf(fixed);
  }

  /** One of this type; of a sealed type, one of any of its records. */
  <T> T next(Class<T> type) {
    return type.cast(value(type));
  }

  /** A number below this one. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  private @Nullable Object component(RecordComponent component) {
    AnnotatedType type = component.getAnnotatedType();
    return type.isAnnotationPresent(Nullable.class) && random.nextInt(4) == 0
        ? null
        : value(component.getGenericType());
  }

  private Object value(Type type) {
    return switch (type) {
      case ParameterizedType generic -> several(generic);
      case Class<?> known when fixed.containsKey(known) -> fixed.get(known);
      case Class<?> constant when constant.isEnum() -> any(constant.getEnumConstants());
      case Class<?> several when several.isSealed() -> value(any(several.getPermittedSubclasses()));
      case Class<?> entity when entity.isRecord() -> make(entity);
      case Class<?> simple -> simple(simple);
      default -> throw new IllegalArgumentException("nothing random for " + type);
    };
  }

  private Object several(ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments();
    int size = random.nextInt(4);
    if (type.getRawType() == Map.class) {
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        map.put(value(arguments[0]), value(arguments[1]));
      }
      return map;
    }
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(value(arguments[0]));
    }
    return type.getRawType() == List.class ? List.copyOf(list) : new LinkedHashSet<>(list);
  }

  /** Some records refuse what does not go together: another try. */
  private Object make(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    for (int attempt = 1; ; attempt++) {
      Object[] values = Arrays.stream(components).map(this::component).toArray();
      try {
        Constructor<?> constructor =
            type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(values);
      } catch (InvocationTargetException refused) {
        if (attempt == ATTEMPTS) {
          throw new IllegalArgumentException("no random " + type.getSimpleName(), refused);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException("no random " + type.getSimpleName(), e);
      }
    }
  }

  private Object simple(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "String" -> "kanarie " + random.nextInt(1_000);
      case "int", "Integer" -> random.nextInt(11);
      case "long", "Long" -> (long) random.nextInt(11);
      case "boolean", "Boolean" -> random.nextBoolean();
      case "UUID" -> new UUID(0x7000, 0x8000_0000_0000_0000L | random.nextInt(IDS));
      case "LocalDate" -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(60));
      case "OffsetDateTime" -> moment().atOffset(ZoneOffset.ofHours(1 + random.nextInt(2)));
      case "Instant" -> moment();
      default -> throw new IllegalArgumentException("nothing random for " + type);
    };
  }

  private Instant moment() {
    return Instant.parse("2026-01-01T08:00:00Z").plusSeconds(60L * random.nextInt(100_000));
  }

  private <T> T any(T[] choice) {
    return choice[random.nextInt(choice.length)];
  }
}
