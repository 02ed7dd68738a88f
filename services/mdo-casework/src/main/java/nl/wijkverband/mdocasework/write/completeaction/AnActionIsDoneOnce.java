package nl.wijkverband.mdocasework.write.completeaction;

import nl.wijkverband.mdocasework.write.action.Action;
import nl.wijkverband.platform.rule.Rule;

/** What is done is done. */
public record AnActionIsDoneOnce(Action action) implements Rule {

  @Override
  public boolean isBroken() {
    return action.done();
  }
}
