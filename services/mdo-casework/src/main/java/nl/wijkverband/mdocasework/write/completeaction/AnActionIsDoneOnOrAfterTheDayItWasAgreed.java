package nl.wijkverband.mdocasework.write.completeaction;

import java.time.LocalDate;
import java.util.Map;
import nl.wijkverband.mdocasework.write.action.Action;
import nl.wijkverband.platform.rule.Rule;

/** Nothing is done before it was agreed. */
public record AnActionIsDoneOnOrAfterTheDayItWasAgreed(LocalDate doneOn, Action action)
    implements Rule {

  @Override
  public boolean isBroken() {
    return doneOn.isBefore(action.agreedOn());
  }

  @Override
  public String field() {
    return "doneOn";
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("agreed", action.agreedOn());
  }
}
