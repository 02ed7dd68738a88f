package nl.wijkverband.intake.write.registerpatient;

import java.time.LocalDate;
import nl.wijkverband.platform.rule.Rule;

/** An older birth date is a slip of the pen. */
public record NobodyIsOlderThan120Years(LocalDate birthDate, LocalDate today) implements Rule {

  @Override
  public boolean isBroken() {
    return birthDate.isBefore(today.minusYears(120));
  }

  @Override
  public String field() {
    return "birthDate";
  }
}
