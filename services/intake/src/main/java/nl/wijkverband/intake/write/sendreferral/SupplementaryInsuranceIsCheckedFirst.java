package nl.wijkverband.intake.write.sendreferral;

import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** Whether physiotherapy is insured is known before the letter goes out. */
public record SupplementaryInsuranceIsCheckedFirst(
    PractitionerRef to, @Nullable Boolean supplementaryInsurance) implements Rule {

  @Override
  public boolean isBroken() {
    return to.role() == Role.PHYSIOTHERAPIST && supplementaryInsurance == null;
  }

  @Override
  public String field() {
    return "supplementaryInsurance";
  }
}
