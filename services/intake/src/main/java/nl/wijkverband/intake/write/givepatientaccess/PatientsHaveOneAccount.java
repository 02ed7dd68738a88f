package nl.wijkverband.intake.write.givepatientaccess;

import nl.wijkverband.platform.rule.Rule;

/** A second account would let somebody else in: access cannot be taken back yet. */
public record PatientsHaveOneAccount(boolean given) implements Rule {

  @Override
  public boolean isBroken() {
    return given;
  }

  @Override
  public String field() {
    return "accountId";
  }
}
