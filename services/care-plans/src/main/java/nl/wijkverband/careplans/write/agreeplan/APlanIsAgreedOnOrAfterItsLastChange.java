package nl.wijkverband.careplans.write.agreeplan;

import java.time.LocalDate;
import java.util.Map;
import nl.wijkverband.platform.rule.Rule;

/** Nobody agrees on a plan that was not there yet. */
public record APlanIsAgreedOnOrAfterItsLastChange(LocalDate agreedOn, LocalDate changed)
    implements Rule {

  @Override
  public boolean isBroken() {
    return agreedOn.isBefore(changed);
  }

  @Override
  public String field() {
    return "agreedOn";
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("changed", changed);
  }
}
