package nl.wijkverband.intake.write.registerpatient;

import java.time.LocalDate;
import nl.wijkverband.platform.rule.Rule;

/** Only somebody who was born is a patient. */
public record BirthDateLiesInThePast(LocalDate birthDate, LocalDate today) implements Rule {

  @Override
  public boolean isBroken() {
    return birthDate.isAfter(today);
  }

  @Override
  public String field() {
    return "birthDate";
  }
}
