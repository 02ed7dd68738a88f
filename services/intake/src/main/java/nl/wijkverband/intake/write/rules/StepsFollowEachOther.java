package nl.wijkverband.intake.write.rules;

import java.time.LocalDate;
import java.util.Map;
import nl.wijkverband.platform.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The steps of the ALK route come one after the other, also when they are entered late. */
public record StepsFollowEachOther(String field, LocalDate date, @Nullable LocalDate previous)
    implements Rule {

  @Override
  public boolean isBroken() {
    return previous != null && date.isBefore(previous);
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("previous", previous == null ? date : previous);
  }
}
