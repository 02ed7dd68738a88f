package nl.wijkverband.intake.write.assesseligibility;

import java.time.LocalDate;
import java.util.Map;
import nl.wijkverband.platform.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Looking again is a plan made at the assessment. */
public record LookingAgainComesLater(@Nullable LocalDate lookAgainOn, LocalDate assessedOn)
    implements Rule {

  @Override
  public boolean isBroken() {
    return lookAgainOn != null && !lookAgainOn.isAfter(assessedOn);
  }

  @Override
  public String field() {
    return "lookAgainOn";
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("assessedOn", assessedOn);
  }
}
