package nl.wijkverband.mdocasework.write.submitcase;

import nl.wijkverband.platform.rule.Rule;

/** Nobody outside the practice hears of a case before the patient consents to sharing it. */
public record SharingWithTheMdoNeedsConsent(boolean consented) implements Rule {

  @Override
  public boolean isBroken() {
    return !consented;
  }
}
