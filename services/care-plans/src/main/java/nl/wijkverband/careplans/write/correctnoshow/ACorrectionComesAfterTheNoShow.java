package nl.wijkverband.careplans.write.correctnoshow;

import java.time.LocalDate;
import nl.wijkverband.careplans.write.appointment.Appointment;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.DutchTime;

/** Nobody corrects what did not happen yet. */
public record ACorrectionComesAfterTheNoShow(LocalDate correctedOn, Appointment missed)
    implements Rule {

  @Override
  public boolean isBroken() {
    return correctedOn.isBefore(DutchTime.dayOf(missed.at()));
  }

  @Override
  public String field() {
    return "correctedOn";
  }
}
