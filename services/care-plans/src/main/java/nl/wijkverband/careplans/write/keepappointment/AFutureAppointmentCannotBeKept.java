package nl.wijkverband.careplans.write.keepappointment;

import java.time.Instant;
import nl.wijkverband.careplans.write.appointment.Appointment;
import nl.wijkverband.platform.rule.Rule;

/** Nobody came to what is still to come. */
public record AFutureAppointmentCannotBeKept(Appointment appointment, Instant now) implements Rule {

  @Override
  public boolean isBroken() {
    return appointment.isAfter(now);
  }
}
