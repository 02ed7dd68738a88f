package nl.wijkverband.intake.write.chooseroute;

import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.SeverityProfile;
import org.jspecify.annotations.Nullable;

/** The route follows from the severity that was decided on. */
public record TheSeverityComesFirst(@Nullable SeverityProfile severity) implements Rule {

  @Override
  public boolean isBroken() {
    return severity == null;
  }
}
