package nl.wijkverband.vocabulary;

/**
 * How many calendar weeks may lie between two contacts with one practitioner.
 *
 * @param minWeeks at least 1
 * @param maxWeeks at least {@code minWeeks}; the care programme asks for 2–4 weeks in the acute
 *     phase and 6–12 after it (Zorgprogramma ALK, samenvatting)
 */
public record Interval(int minWeeks, int maxWeeks) {

  public Interval {
    if (minWeeks < 1 || maxWeeks < minWeeks) {
      throw new IllegalArgumentException("an interval runs from at least one week to no less");
    }
  }
}
