package nl.wijkverband.intake.write.registerpatient;

import nl.wijkverband.platform.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A citizen service number is nine digits of which the weighted sum can be divided by eleven. */
public record BsnPassesTheElevenTest(@Nullable Bsn bsn) implements Rule {

  @Override
  public boolean isBroken() {
    return bsn != null && !bsn.passesTheElevenTest();
  }

  @Override
  public String field() {
    return "bsn";
  }
}
