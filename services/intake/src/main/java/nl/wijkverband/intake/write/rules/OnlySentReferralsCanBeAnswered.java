package nl.wijkverband.intake.write.rules;

import nl.wijkverband.intake.write.Referral;
import nl.wijkverband.platform.rule.Rule;

/** Only a letter that waits for its receiver can be accepted, declined or returned. */
public record OnlySentReferralsCanBeAnswered(Referral.State state) implements Rule {

  @Override
  public boolean isBroken() {
    return state != Referral.State.SENT;
  }
}
