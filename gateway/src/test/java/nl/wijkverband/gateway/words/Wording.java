package nl.wijkverband.gateway.words;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The words of the gateway on a fixed day: Monday 23 November 2026, a quarter past nine. */
public final class Wording {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T08:15:00Z"), ZoneOffset.UTC);

  public static final Words WORDS = new Words(Messages.inDutch());
  public static final Days DAYS = new Days(WORDS, CLOCK);

  public static final FoldWords FOLDS = new FoldWords(WORDS, DAYS);

  private Wording() {}
}
