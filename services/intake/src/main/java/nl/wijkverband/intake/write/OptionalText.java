package nl.wijkverband.intake.write;

import org.jspecify.annotations.Nullable;

/** A text that may be left open. */
public final class OptionalText {

  private OptionalText() {}

  /** The text, or nothing when nothing was written: a field left open may arrive as empty. */
  public static @Nullable String of(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
