package nl.wijkverband.acceptance.bench.faults;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What a run is made from.
 *
 * @param millis how long commands are sent and faults happen
 */
record Settings(long seed, long millis, int perSecond, int cases) {

  private static final int COMMANDS_A_CASE = 150;

  static final String USAGE =
      """
      Gebruik: ./wijk bench --faults [--seed n] [--minutes m] [--rate per seconde] [--cases n]

        --seed     het zaad waaruit opdrachten en storingen volgen; zonder: een willekeurig
        --minutes  hoe lang (5)
        --rate     opdrachten per seconde (10)
        --cases    aantal casussen (een per 150 opdrachten)
      """;

  /** From the command line; an IllegalArgumentException says what is wrong. */
  static Settings of(List<String> arguments) {
    long seed = ThreadLocalRandom.current().nextLong(1, 1_000_000);
    double minutes = 5;
    int rate = 10;
    int cases = 0;
    for (int at = 0; at < arguments.size(); at += 2) {
      var name = arguments.get(at);
      if (at + 1 == arguments.size()) {
        throw new IllegalArgumentException("Geen waarde bij " + name);
      }
      var value = arguments.get(at + 1);
      switch (name) {
        case "--seed" -> seed = Long.parseLong(value);
        case "--minutes" -> minutes = Double.parseDouble(value);
        case "--rate" -> rate = within(1, 200, value);
        case "--cases" -> cases = within(1, 500, value);
        default -> throw new IllegalArgumentException("Onbekend: " + name);
      }
    }
    if (minutes <= 0 || minutes > 24 * 60) {
      throw new IllegalArgumentException("Geen zinnig aantal minuten: " + minutes);
    }
    long millis = (long) (minutes * 60_000);
    // As long as a case gets in a year or two, not as long as it gets in a thousand.
    int enough = (int) Math.clamp(millis / 1_000 * rate / COMMANDS_A_CASE, 6, 500);
    return new Settings(seed, millis, rate, cases == 0 ? enough : cases);
  }

  private static int within(int least, int most, String value) {
    int number = Integer.parseInt(value);
    if (number < least || number > most) {
      throw new IllegalArgumentException("Niet tussen " + least + " en " + most + ": " + value);
    }
    return number;
  }
}
