package nl.wijkverband.intake.write.giveconsent;

import nl.wijkverband.platform.rule.Rule;

/** A consent that stands need not be given again. */
public record ConsentIsGivenOnce(boolean given) implements Rule {

  @Override
  public boolean isBroken() {
    return given;
  }

  @Override
  public String field() {
    return "purpose";
  }
}
