package nl.wijkverband.mdocasework.write.giveadvice;

import nl.wijkverband.platform.rule.Rule;

/** An advice advises something. */
public record AdviceHasAtLeastOneHead(Heads heads) implements Rule {

  @Override
  public boolean isBroken() {
    return heads.areEmpty();
  }
}
