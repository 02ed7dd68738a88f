package nl.wijkverband.mdocasework.write.moment;

import java.time.LocalDate;
import nl.wijkverband.platform.rule.Rule;

/** What is recorded has happened. */
public record ADateCannotLieInTheFuture(String field, LocalDate date, LocalDate today)
    implements Rule {

  @Override
  public boolean isBroken() {
    return date.isAfter(today);
  }
}
