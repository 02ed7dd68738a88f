package nl.wijkverband.dossier.read;

/** Which part of a list is asked for: pages of 25, from 0. */
public record Page(int number) {

  public static final int SIZE = 25;
  private static final int LAST = 10_000;

  public Page {
    number = Math.clamp(number, 0, LAST);
  }

  public int offset() {
    return number * SIZE;
  }

  /** How many pages a list of this length has. */
  public static int count(int total) {
    return Math.max(1, (total + SIZE - 1) / SIZE);
  }
}
