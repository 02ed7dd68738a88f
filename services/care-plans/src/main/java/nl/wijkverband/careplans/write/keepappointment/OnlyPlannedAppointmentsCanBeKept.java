package nl.wijkverband.careplans.write.keepappointment;

import nl.wijkverband.careplans.write.appointment.Appointment;
import nl.wijkverband.platform.rule.Rule;

/** What became of an appointment is recorded once. */
public record OnlyPlannedAppointmentsCanBeKept(Appointment appointment) implements Rule {

  @Override
  public boolean isBroken() {
    return !appointment.isPlanned();
  }
}
