package nl.wijkverband.mdocasework.write.agreeaction;

import java.time.LocalDate;
import nl.wijkverband.platform.rule.Rule;

/** Nothing is late before it was agreed. */
public record AnActionIsDueOnOrAfterTheDayItWasAgreed(LocalDate due, LocalDate agreedOn)
    implements Rule {

  @Override
  public boolean isBroken() {
    return due.isBefore(agreedOn);
  }

  @Override
  public String field() {
    return "due";
  }
}
