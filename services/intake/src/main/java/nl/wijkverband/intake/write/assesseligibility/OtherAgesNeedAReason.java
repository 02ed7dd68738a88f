package nl.wijkverband.intake.write.assesseligibility;

import java.time.LocalDate;
import java.time.Period;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.EligibilityOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The programme was made for ages 18 to 65; the GP may let others join, and says why (Zorgprogramma
 * ALK §1.5.1).
 */
public record OtherAgesNeedAReason(
    EligibilityOutcome outcome, LocalDate birthDate, LocalDate assessedOn, @Nullable String reason)
    implements Rule {

  private static final int YOUNGEST = 18;
  private static final int OLDEST = 65;

  @Override
  public boolean isBroken() {
    int age = Period.between(birthDate, assessedOn).getYears();
    return outcome == EligibilityOutcome.ELIGIBLE
        && (age < YOUNGEST || age > OLDEST)
        && reason == null;
  }

  @Override
  public String field() {
    return "ageOverrideReason";
  }
}
