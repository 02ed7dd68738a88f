package nl.wijkverband.messaging.write.setreachability;

import nl.wijkverband.messaging.write.reachability.Absence;
import nl.wijkverband.platform.rule.Rule;

/** Who is away longer leaves the kernteam; nothing waits for years. */
public record AnAbsenceIsAtMostAYear(Absence absence, String field) implements Rule {

  @Override
  public boolean isBroken() {
    return absence.until().isAfter(absence.from().plusYears(1));
  }
}
