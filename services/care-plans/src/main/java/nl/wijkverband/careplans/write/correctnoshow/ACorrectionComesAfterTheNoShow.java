package nl.wijkverband.careplans.write.correctnoshow;

import java.time.LocalDate;
import nl.wijkverband.careplans.write.appointment.Appointment;
import nl.wijkverband.careplans.write.moment.DutchDay;
import nl.wijkverband.platform.rule.Rule;

/** Nobody corrects what did not happen yet. */
public record ACorrectionComesAfterTheNoShow(LocalDate correctedOn, Appointment missed)
    implements Rule {

  @Override
  public boolean isBroken() {
    return correctedOn.isBefore(DutchDay.of(missed.at()));
  }

  @Override
  public String field() {
    return "correctedOn";
  }
}
