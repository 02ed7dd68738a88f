package nl.wijkverband.acceptance.bench.trouble;

import org.jspecify.annotations.Nullable;

/**
 * What a command got.
 *
 * @param status 0 when there was no answer
 * @param type of the problem, or what came instead of an answer
 * @param position of the last event, when it was acknowledged
 */
record Reply(int status, String type, @Nullable String position, boolean mayRetry, long millis) {

  boolean isDone() {
    return status / 100 == 2 && position != null;
  }

  /** Whether somebody may get this while something is away. */
  boolean isFair() {
    return isDone()
        || status == 0
        || (status == 503
            && mayRetry
            && (type.endsWith(":unavailable") || type.endsWith(":consent-unknown")));
  }

  String inWords() {
    if (isDone()) {
      return "vastgelegd";
    }
    return status == 0
        ? "geen antwoord (" + type + ")"
        : status
            + " "
            + type.replaceFirst("^urn:wijkverband:", "")
            + (mayRetry ? ", Retry-After" : "");
  }
}
