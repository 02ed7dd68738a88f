package nl.wijkverband.careplans.write.planappointments;

import nl.wijkverband.platform.rule.Rule;

/**
 * A contact has a length somebody can plan; the programme gives the GP half an hour (bijlage 7).
 */
public record AnAppointmentTakesFiveToHundredTwentyMinutes(int minutes, String field)
    implements Rule {

  @Override
  public boolean isBroken() {
    return minutes < 5 || minutes > 120;
  }
}
