package nl.wijkverband.messaging.write.reachability;

import java.time.LocalDate;

/** Days on which somebody does not work although they usually do; both days included. */
public record Absence(LocalDate from, LocalDate until) {

  /** Whether this day is one of them. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
