package nl.wijkverband.careplans.write.recordnoshow;

import java.time.Instant;
import nl.wijkverband.careplans.write.appointment.Appointment;
import nl.wijkverband.platform.rule.Rule;

/** Nobody missed what is still to come. */
public record AFutureAppointmentCannotBeANoShow(Appointment appointment, Instant now)
    implements Rule {

  @Override
  public boolean isBroken() {
    return appointment.isAfter(now);
  }
}
