package nl.wijkverband.mdocasework.write.agreeaction;

import nl.wijkverband.platform.rule.Rule;

/** Who has no treatment relationship could not find the action again after the meeting. */
public record AnActionBelongsToSomebodyWhoTreatsThePatient(boolean treats) implements Rule {

  @Override
  public boolean isBroken() {
    return !treats;
  }

  @Override
  public String field() {
    return "owner";
  }
}
