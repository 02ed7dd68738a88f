package nl.wijkverband.intake.write.registerpatient;

/** A citizen service number as typed: eight or nine digits, spaces and dots allowed. */
public record Bsn(String digits) {

  private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

  /** Reads what was typed; older numbers have eight digits and get their zero in front. */
  public static Bsn of(String typed) {
    String digits = typed.replaceAll("[ .]", "");
    return new Bsn(digits.length() == 8 ? "0" + digits : digits);
  }

  /** Whether it can be a number that was given out; nine zeros never were. */
  public boolean passesTheElevenTest() {
    if (!digits.matches("[0-9]{9}") || digits.equals("000000000")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return sum % 11 == 0;
  }

  @Override
  public String toString() {
    return "bsn";
  }
}
