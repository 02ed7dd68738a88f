package nl.wijkverband.intake.write.rules;

import java.time.LocalDate;
import java.util.Map;
import nl.wijkverband.platform.rule.Rule;

/** What belongs to a case happened since it was opened. */
public record DatesCannotLieBeforeTheCaseOpened(String field, LocalDate date, LocalDate openedOn)
    implements Rule {

  @Override
  public boolean isBroken() {
    return date.isBefore(openedOn);
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("openedOn", openedOn);
  }
}
