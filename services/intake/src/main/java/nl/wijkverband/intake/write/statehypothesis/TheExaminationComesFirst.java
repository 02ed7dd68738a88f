package nl.wijkverband.intake.write.statehypothesis;

import nl.wijkverband.platform.rule.Rule;

/** No ALK hypothesis before an adequate medical examination (domain §2). */
public record TheExaminationComesFirst(boolean examined) implements Rule {

  @Override
  public boolean isBroken() {
    return !examined;
  }
}
