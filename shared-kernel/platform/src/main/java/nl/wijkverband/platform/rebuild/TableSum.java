package nl.wijkverband.platform.rebuild;

/**
 * What a table holds, as a number of rows and the sum of their hashes: the order of the rows makes
 * no difference, and a row too many or too few does.
 */
public record TableSum(long rows, long first, long second) {

  /** An empty table. */
  public static final TableSum NONE = new TableSum(0, 0, 0);

  /** The rows of both. */
  public TableSum plus(TableSum other) {
    return new TableSum(rows + other.rows, first + other.first, second + other.second);
  }

  /** The hash for people to compare. */
  public String hash() {
    return "%016x%016x".formatted(first, second);
  }
}
