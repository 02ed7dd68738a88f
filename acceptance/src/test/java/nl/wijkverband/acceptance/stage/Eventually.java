package nl.wijkverband.acceptance.stage;

import java.util.Map;

/** What can be done once the software has noticed something by itself, a moment later. */
final class Eventually {

  private static final int SECONDS = 30;

  private Eventually() {}

  /** Tries again while a rule still stands in the way. */
  static void done(Practitioner by, String service, String path, Map<String, ?> body) {
    var answer = Api.as(by.username()).post(service, path, body);
    for (int second = 0; answer.status() == 422 && second < SECONDS; second++) {
      try {
        Thread.sleep(1_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
      answer = Api.as(by.username()).post(service, path, body);
    }
    if (answer.status() / 100 != 2) {
      throw new AssertionError(path + ": " + answer.status() + " " + answer.text());
    }
  }
}
