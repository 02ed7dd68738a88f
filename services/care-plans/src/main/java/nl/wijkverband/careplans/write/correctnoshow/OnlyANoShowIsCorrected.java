package nl.wijkverband.careplans.write.correctnoshow;

import nl.wijkverband.careplans.write.appointment.Appointment;
import nl.wijkverband.platform.rule.Rule;

/** What was no no-show needs no correction. */
public record OnlyANoShowIsCorrected(Appointment appointment) implements Rule {

  @Override
  public boolean isBroken() {
    return !appointment.isNoShow();
  }
}
