package nl.wijkverband.intake.write.withdrawconsent;

import nl.wijkverband.platform.rule.Rule;

/** What was never given cannot be taken back. */
public record OnlyGivenConsentsCanBeWithdrawn(boolean given) implements Rule {

  @Override
  public boolean isBroken() {
    return !given;
  }

  @Override
  public String field() {
    return "purpose";
  }
}
