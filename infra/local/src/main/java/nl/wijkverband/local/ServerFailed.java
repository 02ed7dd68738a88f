package nl.wijkverband.local;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A server did not start; carries the last lines of its log. */
public final class ServerFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int LAST_LINES = 25;
  private static final String RUN = "---- start ----";

  private final String lastLines;

  ServerFailed(String message, Path log) {
    super(message + " (" + log + ")");
    this.lastLines = readLastLines(log);
  }

  /** The end of the log that matters. */
  public String lastLines() {
    return lastLines;
  }

  @Override
  public String toString() {
    return super.toString() + "\n" + lastLines;
  }

  /** A log is kept over starts; only the last one explains the failure. */
  static void startOfRun(Path log) throws IOException {
    Files.writeString(log, RUN + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static String readLastLines(Path log) {
    try {
      var all = Files.readAllLines(log);
      var lines = all.subList(all.lastIndexOf(RUN) + 1, all.size());
      return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    } catch (MalformedInputException e) {
      return "(not readable as UTF-8)";
    } catch (IOException e) {
      return "(no log)";
    }
  }
}
