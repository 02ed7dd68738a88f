package nl.wijkverband.intake.write.sendreferral;

import nl.wijkverband.platform.rule.Rule;

/** A referral needs the GP to have excluded a somatic cause sufficiently for now. */
public record SomaticCauseIsExcludedForNow(boolean excluded) implements Rule {

  @Override
  public boolean isBroken() {
    return !excluded;
  }

  @Override
  public String field() {
    return "somaticCauseExcludedForNow";
  }
}
