package nl.wijkverband.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two ways we read JSON, and the one way we write it: ids as texts, dates as ISO, enums by
 * name, absent values left out.
 */
public final class WijkJson {

  private static final JsonMapper REQUESTS =
      common()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private static final JsonMapper EVENTS =
      common()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private WijkJson() {}

  /** For what people and programs send us: a field we do not know is a mistake they should hear. */
  public static JsonMapper requests() {
    return REQUESTS;
  }

  /** For events and contracts: fields may have been added since, and erased values are null. */
  public static JsonMapper events() {
    return EVENTS;
  }

  private static JsonMapper.Builder common() {
    return JsonMapper.builder()
        .addModule(new IdModule())
        // A moment keeps the offset it was written with; what is read equals what was written.
        .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
        .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .changeDefaultPropertyInclusion(
            inclusion ->
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS));
  }
}
