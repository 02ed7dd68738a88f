package nl.wijkverband.intake.write.decideseverity;

import nl.wijkverband.platform.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The quality of the relation with the care system is a number from 0 to 10. */
public record RelationWithCareLiesBetweenZeroAndTen(@Nullable Integer relationWithCare)
    implements Rule {

  @Override
  public boolean isBroken() {
    return relationWithCare != null && (relationWithCare < 0 || relationWithCare > 10);
  }

  @Override
  public String field() {
    return "relationWithCare";
  }
}
