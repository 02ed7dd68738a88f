package nl.wijkverband.intake.write.clarifyreferral;

import nl.wijkverband.intake.write.Referral;
import nl.wijkverband.platform.rule.Rule;

/** Only a letter that came back with a question is clarified. */
public record OnlyReturnedReferralsAreClarified(Referral.State state) implements Rule {

  @Override
  public boolean isBroken() {
    return state != Referral.State.RETURNED;
  }
}
