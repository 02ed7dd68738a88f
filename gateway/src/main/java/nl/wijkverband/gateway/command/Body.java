package nl.wijkverband.gateway.command;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkverband.vocabulary.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * The JSON body of a command, made from what was typed. Nothing typed means nothing sent; what
 * cannot be understood is sent as typed, for the service to say so at the field.
 */
public final class Body {
  private static final DateTimeFormatter AS_WRITTEN = DateTimeFormatter.ofPattern("d-M-uuuu");

  private final Map<String, Object> values = new LinkedHashMap<>();

  /** A value as it is; left out when there is none. */
  public Body and(String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value);
    }
    return this;
  }

  /** A text. */
  public Body text(String name, @Nullable String typed) {
    return and(name, trimmed(typed));
  }

  /** A date, as a date field sends it or as people write it. */
  public Body date(String name, @Nullable String typed) {
    return and(name, day(typed));
  }

  /** A whole number. */
  public Body number(String name, @Nullable String typed) {
    String text = trimmed(typed);
    return and(name, text != null && text.matches("-?\\d{1,9}") ? Integer.valueOf(text) : text);
  }

  /** A yes or no; neither when nothing was chosen. */
  public Body yesNo(String name, @Nullable String typed) {
    String text = trimmed(typed);
    return and(name, text == null ? null : Boolean.valueOf(text));
  }

  /** What was ticked; an empty list when nothing was. */
  public Body list(String name, @Nullable List<?> ticked) {
    return and(name, ticked == null ? List.of() : List.copyOf(ticked));
  }

  /** A moment on the Dutch clock, from a date and a time. */
  public Body moment(String name, @Nullable String date, @Nullable String time) {
    return and(name, moment(date, time));
  }

  /** The body as it goes out. */
  public Map<String, Object> values() {
    return values;
  }

  /** A moment on the Dutch clock as text; what was typed when it is none. */
  public static @Nullable String moment(@Nullable String date, @Nullable String time) {
    String day = day(date);
    String clock = trimmed(time);
    if (day == null || clock == null) {
      return null;
    }
    try {
      return LocalDateTime.of(LocalDate.parse(day), LocalTime.parse(clock))
          .atZone(DutchTime.ZONE)
          .toOffsetDateTime()
          .toString();
    } catch (DateTimeParseException unreadable) {
      return day + "T" + clock;
    }
  }

  private static @Nullable String day(@Nullable String typed) {
    String text = trimmed(typed);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text, AS_WRITTEN).toString();
    } catch (DateTimeParseException otherForm) {
      return text;
    }
  }

  private static @Nullable String trimmed(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
