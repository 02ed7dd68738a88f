package nl.wijkverband.careplans.write;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Texts as people type them. */
public final class Words {

  private Words() {}

  /** The text without what surrounds it, or nothing when it says nothing. */
  public static @Nullable String orNothing(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Whether both texts say the same, but for spaces and capitals. */
  public static boolean sameIn(@Nullable String one, @Nullable String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
