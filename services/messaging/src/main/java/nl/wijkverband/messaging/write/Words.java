package nl.wijkverband.messaging.write;

import org.jspecify.annotations.Nullable;

/** Texts as people type them. */
public final class Words {

  private Words() {}

  /** The text without what surrounds it, or nothing when it says nothing. */
  public static @Nullable String orNothing(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
