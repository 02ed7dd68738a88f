package nl.wijkverband.intake.write.opencase;

import java.time.LocalDate;
import nl.wijkverband.platform.rule.Rule;

/** Complaints begin after birth. */
public record ComplaintsBeginAfterBirth(LocalDate complaintSince, LocalDate birthDate)
    implements Rule {

  @Override
  public boolean isBroken() {
    return complaintSince.isBefore(birthDate);
  }

  @Override
  public String field() {
    return "complaintSince";
  }
}
