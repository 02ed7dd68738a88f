package nl.wijkverband.messaging.write.setreachability;

import nl.wijkverband.messaging.write.reachability.Absence;
import nl.wijkverband.platform.rule.Rule;

/** An absence is a day or a row of days. */
public record AnAbsenceEndsOnOrAfterItBegins(Absence absence, String field) implements Rule {

  @Override
  public boolean isBroken() {
    return absence.until().isBefore(absence.from());
  }
}
