package nl.wijkverband.intake.write.sendreferral;

import nl.wijkverband.platform.rule.Rule;

/** Somebody who is referred has been given an explanation first. */
public record ExplanationComesBeforeReferral(boolean explained) implements Rule {

  @Override
  public boolean isBroken() {
    return !explained;
  }

  @Override
  public String field() {
    return "explanationGiven";
  }
}
