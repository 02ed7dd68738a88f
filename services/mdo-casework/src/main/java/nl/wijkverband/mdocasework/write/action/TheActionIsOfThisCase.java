package nl.wijkverband.mdocasework.write.action;

import nl.wijkverband.platform.rule.Rule;

/** Only an action of this case can be completed in this case. */
public record TheActionIsOfThisCase(boolean isOfIt) implements Rule {

  @Override
  public boolean isBroken() {
    return !isOfIt;
  }
}
