package nl.wijkverband.platform.eventstore;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import nl.wijkverband.platform.json.WijkJson;
import org.axonframework.serialization.AnnotationRevisionResolver;
import tools.jackson.databind.json.JsonMapper;

/** What an aggregate knows, as a snapshot keeps it: its fields, whatever their visibility. */
public final class AggregateState {

  private static final JsonMapper JSON =
      WijkJson.events()
          .rebuild()
          .changeDefaultVisibility(
              visible ->
                  visible
                      .withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                      .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                      .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
          .build();
  private static final AnnotationRevisionResolver REVISIONS = new AnnotationRevisionResolver();
  private static final ClassValue<String> REVISION_AND_SHAPE =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          return REVISIONS.revisionOf(type) + "/" + Integer.toHexString(shape(type).hashCode());
        }
      };

  private AggregateState() {}

  /** The state as JSON, personal data readable. */
  public static String write(Object aggregate) {
    return JSON.writeValueAsString(aggregate);
  }

  /** The aggregate with this state. */
  public static <T> T read(String state, Class<T> type) {
    return JSON.readValue(state, type);
  }

  /** What the state is made of, for people to read and for tests to compare. */
  public static String shape(Class<?> type) {
    return new StateShape(type).toString();
  }

  /**
   * A state is read again only under the very revision it was written with. The shape is part of
   * it, so a forgotten {@code @Revision} costs a new snapshot and never a wrong state.
   */
  static String revision(Class<?> type) {
    return REVISION_AND_SHAPE.get(type);
  }
}
