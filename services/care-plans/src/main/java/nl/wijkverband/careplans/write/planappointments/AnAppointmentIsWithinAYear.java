package nl.wijkverband.careplans.write.planappointments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.DutchTime;

/** Appointments are planned at most a year ahead, and entered at most a year afterwards. */
public record AnAppointmentIsWithinAYear(OffsetDateTime at, Instant now, String field)
    implements Rule {

  @Override
  public boolean isBroken() {
    LocalDate today = DutchTime.dayOf(now);
    LocalDate day = DutchTime.dayOf(at);
    return day.isBefore(today.minusYears(1)) || day.isAfter(today.plusYears(1));
  }
}
