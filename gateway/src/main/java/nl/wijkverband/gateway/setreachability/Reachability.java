package nl.wijkverband.gateway.setreachability;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.gateway.words.Lists;
import org.jspecify.annotations.Nullable;

/**
 * When somebody works and how they want to be reached.
 *
 * @param set whether they said so themselves, or this is what holds until they do
 */
record Reachability(
    List<Hours> days,
    List<Absence> absences,
    @Nullable String urgentBy,
    @Nullable String telephone,
    boolean set) {

  Reachability {
    days = Lists.orEmpty(days);
    absences = Lists.orEmpty(absences);
  }

  /** Part of a weekday; times as on the clock. */
  record Hours(DayOfWeek day, String from, String until) {}

  /** Days off; both included. */
  record Absence(LocalDate from, LocalDate until) {}
}
