package nl.wijkverband.intake.write.rules;

import java.time.LocalDate;
import java.util.Map;
import nl.wijkverband.platform.rule.Rule;

/** A letter is answered after it was written. */
public record AnswersFollowTheLetter(String field, LocalDate date, LocalDate lastChange)
    implements Rule {

  @Override
  public boolean isBroken() {
    return date.isBefore(lastChange);
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("lastChange", lastChange);
  }
}
