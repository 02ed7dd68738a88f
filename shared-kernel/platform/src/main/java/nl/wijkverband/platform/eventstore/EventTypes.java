package nl.wijkverband.platform.eventstore;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkverband.vocabulary.EventType;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Which Java record stands for which event name and revision; names that clash stop the service
 * from starting.
 */
public final class EventTypes {

  private final Map<String, Class<?>> classes = new HashMap<>();
  private final Map<String, Class<?>> newest = new HashMap<>();

  private EventTypes() {}

  /** Every record with {@link EventType} in this package and below it. */
  public static EventTypes in(String basePackage) {
    EventTypes types = new EventTypes();
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(EventType.class));
    for (var candidate : scanner.findCandidateComponents(basePackage)) {
      Class<?> found =
          ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null);
      Class<?> other = types.classes.put(key(of(found).name(), of(found).revision()), found);
      if (other != null) {
        throw new IllegalStateException(
            "two records for one event type: " + other + " and " + found);
      }
      types.newest.merge(
          of(found).name(),
          found,
          (one, two) -> of(one).revision() > of(two).revision() ? one : two);
    }
    return types;
  }

  /** All of them. */
  public Set<Class<?>> all() {
    return Set.copyOf(classes.values());
  }

  /** The record for this name and revision; a type we do not know is none. */
  public Optional<Class<?>> find(String name, int revision) {
    return Optional.ofNullable(classes.get(key(name, revision)));
  }

  /** The record for the newest revision of this name. */
  public Optional<Class<?>> newest(String name) {
    return Optional.ofNullable(newest.get(name));
  }

  /** The name and revision of this event. */
  public static EventType of(Class<?> eventClass) {
    EventType type = eventClass.getAnnotation(EventType.class);
    if (type == null) {
      throw new IllegalArgumentException("an event without @EventType: " + eventClass.getName());
    }
    return type;
  }

  private static String key(String name, int revision) {
    return name + "#" + revision;
  }
}
