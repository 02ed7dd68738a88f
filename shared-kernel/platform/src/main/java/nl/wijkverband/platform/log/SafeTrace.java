package nl.wijkverband.platform.log;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An exception as it may stand in a log: which kind, where, caused by what. Not its message, for
 * that may repeat what somebody typed or what stood in a row.
 */
public final class SafeTrace {

  private static final int FRAMES = 12;

  private SafeTrace() {}

  /** The kinds and places of the exception and its causes. */
  public static String of(Throwable thrown) {
    var text = new StringBuilder();
    Set<Throwable> seen = new HashSet<>();
    for (@Nullable Throwable cause = thrown;
        cause != null && seen.add(cause);
        cause = cause.getCause()) {
      text.append(text.isEmpty() ? "" : "caused by ").append(cause.getClass().getName());
      if (cause instanceof java.sql.SQLException sql) {
        text.append(" (SQL state ").append(sql.getSQLState()).append(')');
      }
      text.append('\n');
      StackTraceElement[] frames = cause.getStackTrace();
      for (int at = 0; at < Math.min(FRAMES, frames.length); at++) {
        text.append("  at ").append(frames[at]).append('\n');
      }
    }
    return text.toString();
  }
}
