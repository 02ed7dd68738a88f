package nl.wijkverband.intake.write.assesseligibility;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.Exclusion;
import org.jspecify.annotations.Nullable;

/** An exclusion is for now: it says when to look again. */
public record ExclusionsNameWhenToLookAgain(
    List<Exclusion> exclusions, @Nullable LocalDate lookAgainOn) implements Rule {

  @Override
  public boolean isBroken() {
    return !exclusions.isEmpty() && lookAgainOn == null;
  }

  @Override
  public String field() {
    return "lookAgainOn";
  }
}
