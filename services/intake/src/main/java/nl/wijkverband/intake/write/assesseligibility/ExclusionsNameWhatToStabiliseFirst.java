package nl.wijkverband.intake.write.assesseligibility;

import java.util.List;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.Exclusion;
import org.jspecify.annotations.Nullable;

/** An exclusion is for now: it says what has to become stable (Zorgprogramma ALK §2.3). */
public record ExclusionsNameWhatToStabiliseFirst(
    List<Exclusion> exclusions, @Nullable String stabiliseFirst) implements Rule {

  @Override
  public boolean isBroken() {
    return !exclusions.isEmpty() && stabiliseFirst == null;
  }

  @Override
  public String field() {
    return "stabiliseFirst";
  }
}
