package nl.wijkverband.acceptance.bench.faults;

import java.util.SplittableRandom;

/**
 * How stubbornly a command is sent, always under one key.
 *
 * @param atOnce how many attempts begin together
 * @param retries how often it is sent again while nobody answers
 * @param patienceMillis how long the first attempts wait; a short one loses the answer on purpose
 * @param ways which attempts go through the gateway, a bit each
 */
record Manner(int atOnce, int retries, long patienceMillis, int ways) {

  static final long PATIENCE = 10_000;

  /** Until it works: what the stage is set with. */
  static final Manner STUBBORN = new Manner(1, 60, PATIENCE, 0);

  static Manner draw(SplittableRandom random) {
    int draw = random.nextInt(100);
    int atOnce = draw < 8 ? 2 : draw < 10 ? 3 : 1;
    int retries = random.nextInt(100) < 15 ? 0 : 1 + random.nextInt(6);
    long patience = random.nextInt(100) < 6 ? 20 + random.nextInt(200) : PATIENCE;
    return new Manner(atOnce, retries, patience, random.nextInt() & random.nextInt());
  }

  boolean throughGateway(int attempt) {
    return (ways >> (attempt % 31) & 1) == 1;
  }
}
