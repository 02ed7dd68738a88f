package nl.wijkverband.careplans.write.cancelappointment;

import java.time.LocalDate;
import nl.wijkverband.careplans.write.appointment.Appointment;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.DutchTime;

/**
 * Whoever lets nobody know beforehand did not cancel. On the day itself we take the word of whoever
 * records it.
 */
public record AnAppointmentIsCancelledBeforeItsTime(LocalDate cancelledOn, Appointment appointment)
    implements Rule {

  @Override
  public boolean isBroken() {
    return cancelledOn.isAfter(DutchTime.dayOf(appointment.at()));
  }

  @Override
  public String field() {
    return "on";
  }
}
