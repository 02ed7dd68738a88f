package nl.wijkverband.messaging.write.reachability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wijkverband.vocabulary.DutchTime;
import nl.wijkverband.vocabulary.HeldBecause;
import org.jspecify.annotations.Nullable;

/**
 * When and how one professional wants to be reached.
 *
 * @param days the hours they work, at least once a week
 * @param absences the days they do not, whatever the week says
 * @param telephone the number to call when something is urgent; may be absent when the inbox will
 *     do
 */
public record Reachability(
    List<WorkingHours> days,
    List<Absence> absences,
    UrgentBy urgentBy,
    @Nullable String telephone) {

  /** Hours at night may fall out when the clock goes forward; a week later they are there. */
  private static final int DAYS_TO_LOOK = 14;

  /** The number to call when something cannot wait, if they want to be called. */
  public @Nullable String telephoneWhenUrgent() {
    return urgentBy == UrgentBy.TELEPHONE ? telephone : null;
  }

  /** Why a message of this moment waits; empty when it does not. */
  public Optional<HeldBecause> heldAt(Instant moment) {
    LocalDateTime wall = LocalDateTime.ofInstant(moment, DutchTime.ZONE);
    if (isAbsentOn(wall.toLocalDate())) {
      return Optional.of(HeldBecause.ABSENT);
    }
    List<WorkingHours> hours =
        days.stream().filter(each -> each.day() == wall.getDayOfWeek()).toList();
    if (hours.isEmpty()) {
      return Optional.of(HeldBecause.DAY_OFF);
    }
    return hours.stream().anyMatch(each -> each.cover(wall.toLocalTime()))
        ? Optional.empty()
        : Optional.of(HeldBecause.OUTSIDE_HOURS);
  }

  /** The first moment from this one on at which they work. */
  public Instant firstMomentFrom(Instant moment) {
    LocalDate today = LocalDate.ofInstant(moment, DutchTime.ZONE);
    return today
        .datesUntil(lastAbsence(today).plusDays(DAYS_TO_LOOK))
        .filter(date -> !isAbsentOn(date))
        .map(date -> firstOn(date, moment))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("somebody without hours to work"));
  }

  private Optional<Instant> firstOn(LocalDate date, Instant notBefore) {
    return days.stream()
        .map(hours -> hours.firstOn(date, notBefore))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  private boolean isAbsentOn(LocalDate day) {
    return absences.stream().anyMatch(absence -> absence.covers(day));
  }

  private LocalDate lastAbsence(LocalDate today) {
    return absences.stream()
        .map(Absence::until)
        .filter(today::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(today);
  }
}
