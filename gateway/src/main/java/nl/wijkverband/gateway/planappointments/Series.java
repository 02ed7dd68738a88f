package nl.wijkverband.gateway.planappointments;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** Writes a series out as the single appointments it stands for; the Dutch clock time stays. */
final class Series {
  private static final int MOST = 12;

  private Series() {}

  static List<Map<String, Object>> of(PlanAppointmentsForm form) {
    int count = number(form.count(), 1, MOST);
    int weeks = number(form.everyWeeks(), 2, 52);
    return IntStream.range(0, count).mapToObj(nth -> appointment(form, nth, weeks)).toList();
  }

  private static Map<String, Object> appointment(PlanAppointmentsForm form, int nth, int weeks) {
    boolean turn = nth % 2 == 1 && isGiven(form.alternatingWith());
    return new Body()
        .text("practitionerId", turn ? form.alternatingWith() : form.practitionerId())
        .moment("at", later(form.firstOn(), nth * weeks), form.firstTime())
        .number("minutes", form.minutes())
        .values();
  }

  private static @Nullable String later(@Nullable String first, int weeks) {
    try {
      return first == null || weeks == 0
          ? first
          : LocalDate.parse(first.strip()).plusWeeks(weeks).toString();
    } catch (DateTimeParseException noDate) {
      return first;
    }
  }

  private static int number(@Nullable String typed, int otherwise, int most) {
    return typed == null || !typed.matches("\\d{1,3}")
        ? otherwise
        : Math.clamp(Integer.parseInt(typed), 1, most);
  }

  private static boolean isGiven(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
