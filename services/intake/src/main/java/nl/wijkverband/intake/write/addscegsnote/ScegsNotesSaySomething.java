package nl.wijkverband.intake.write.addscegsnote;

import nl.wijkverband.platform.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A note says something about at least one of the five dimensions. */
public record ScegsNotesSaySomething(
    @Nullable String somatic,
    @Nullable String cognitive,
    @Nullable String emotional,
    @Nullable String behavioural,
    @Nullable String social)
    implements Rule {

  @Override
  public boolean isBroken() {
    return somatic == null
        && cognitive == null
        && emotional == null
        && behavioural == null
        && social == null;
  }

  // The first one on the form, for there is no place that is more wrong than another.
  @Override
  public String field() {
    return "somatic";
  }
}
