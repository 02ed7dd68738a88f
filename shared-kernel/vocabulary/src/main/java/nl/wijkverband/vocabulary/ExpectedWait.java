package nl.wijkverband.vocabulary;

/**
 * How many weeks somebody will probably wait for care elsewhere, as those who give it say: at least
 * and at most, the same when they name one number.
 *
 * @param minWeeks at least 1
 * @param maxWeeks at least {@code minWeeks}
 */
public record ExpectedWait(int minWeeks, int maxWeeks) {

  public ExpectedWait {
    if (minWeeks < 1 || maxWeeks < minWeeks) {
      throw new IllegalArgumentException("a wait is expected to last one week or longer");
    }
  }
}
