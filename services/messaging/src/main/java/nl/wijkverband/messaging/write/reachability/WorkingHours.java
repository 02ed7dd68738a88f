package nl.wijkverband.messaging.write.reachability;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkverband.vocabulary.DutchTime;

/**
 * Part of a weekday on which somebody works, by the clock on the wall.
 *
 * @param until the first moment that no longer counts
 */
public record WorkingHours(DayOfWeek day, LocalTime from, LocalTime until) {

  private static final ZoneRules CLOCK = DutchTime.ZONE.getRules();

  /** Whether the clock on the wall shows one of these hours. */
  public boolean cover(LocalTime time) {
    return !time.isBefore(from) && time.isBefore(until);
  }

  /** Whether both have a moment in common. */
  public boolean overlap(WorkingHours other) {
    return day == other.day && from.isBefore(other.until) && other.from.isBefore(until);
  }

  /**
   * The first moment of these hours on this day that is not before another. On the night the clock
   * goes forward an hour does not exist, on the night it goes back one comes twice.
   */
  Optional<Instant> firstOn(LocalDate date, Instant notBefore) {
    if (date.getDayOfWeek() != day) {
      return Optional.empty();
    }
    return offsetsOn(date)
        .map(offset -> firstOn(date, offset, notBefore))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  private Optional<Instant> firstOn(LocalDate date, ZoneOffset offset, Instant notBefore) {
    Instant start = later(date.atTime(from).toInstant(offset), notBefore);
    if (!CLOCK.getOffset(start).equals(offset)) {
      var change = CLOCK.nextTransition(start);
      if (change == null || !change.getOffsetAfter().equals(offset)) {
        return Optional.empty();
      }
      start = change.getInstant();
    }
    return start.isBefore(date.atTime(until).toInstant(offset))
        ? Optional.of(start)
        : Optional.empty();
  }

  private static Stream<ZoneOffset> offsetsOn(LocalDate date) {
    LocalDateTime midnight = date.atStartOfDay();
    return Stream.of(CLOCK.getOffset(midnight), CLOCK.getOffset(midnight.plusDays(1))).distinct();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
