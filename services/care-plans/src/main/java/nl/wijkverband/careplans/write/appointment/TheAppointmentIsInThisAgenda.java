package nl.wijkverband.careplans.write.appointment;

import nl.wijkverband.platform.rule.Rule;

/** Only an appointment of this case can be changed in this case. */
public record TheAppointmentIsInThisAgenda(boolean isInIt) implements Rule {

  @Override
  public boolean isBroken() {
    return !isInIt;
  }
}
