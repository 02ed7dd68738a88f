package nl.wijkverband.platform.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import nl.wijkverband.vocabulary.DutchTime;
import org.jspecify.annotations.Nullable;

/** Values as they stand in a Dutch sentence. */
final class SaidInDutch {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Texts.DUTCH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'om' HH:mm", Texts.DUTCH);

  private SaidInDutch() {}

  static String say(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case LocalDate day -> DAY.format(day);
      case OffsetDateTime moment -> MOMENT.format(moment.atZoneSameInstant(DutchTime.ZONE));
      case Collection<?> several ->
          several.stream().map(SaidInDutch::say).collect(Collectors.joining(", "));
      default -> value.toString();
    };
  }
}
