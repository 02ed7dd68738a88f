package nl.wijkverband.messaging.write.reachability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nl.wijkverband.vocabulary.DutchTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The calculation against walking through the night quarter by quarter. */
class RandomReachabilityTest {

  /** Around both changes of the clock, and some quiet weeks. */
  private static final List<LocalDate> WEEKS =
      List.of(
          LocalDate.of(2027, 3, 24),
          LocalDate.of(2027, 10, 27),
          LocalDate.of(2026, 12, 28),
          LocalDate.of(2026, 6, 1));

  private static final Duration STEP = Duration.ofMinutes(15);
  private static final int LONGEST_WAIT = 40 * 24 * 4;

  static LongStream seeds() {
    return LongStream.range(0, 400);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_message_arrives_at_the_first_quarter_somebody_works(long seed) {
    var random = new Random(seed);
    Reachability somebody = somebody(random);
    Instant sent = sent(random);

    Instant arrives = somebody.firstMomentFrom(sent);

    assertThat(arrives).isEqualTo(byWalking(somebody, sent));
    assertThat(somebody.heldAt(arrives)).isEmpty();
    assertThat(somebody.heldAt(sent).isEmpty()).isEqualTo(arrives.equals(sent));
  }

  private static Instant byWalking(Reachability somebody, Instant sent) {
    Instant moment = sent;
    for (int i = 0; i < LONGEST_WAIT; i++) {
      if (somebody.heldAt(moment).isEmpty()) {
        return moment;
      }
      moment = moment.plus(STEP);
    }
    throw new AssertionError("nobody waits so long");
  }

  private static Reachability somebody(Random random) {
    List<WorkingHours> days = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      for (int parts = random.nextInt(3); parts > 0; parts--) {
        int from = random.nextInt(94);
        int until = from + 1 + random.nextInt(95 - from);
        days.add(new WorkingHours(day, quarter(from), quarter(until)));
      }
    }
    if (days.isEmpty()) {
      days.add(new WorkingHours(DayOfWeek.SUNDAY, quarter(9), quarter(12)));
    }
    List<Absence> absences = new ArrayList<>();
    LocalDate around = WEEKS.get(random.nextInt(WEEKS.size()));
    for (int i = random.nextInt(3); i > 0; i--) {
      LocalDate from = around.plusDays(random.nextInt(10) - 3);
      absences.add(new Absence(from, from.plusDays(random.nextInt(8))));
    }
    return new Reachability(days, absences, UrgentBy.INBOX, null);
  }

  private static Instant sent(Random random) {
    return WEEKS
        .get(random.nextInt(WEEKS.size()))
        .atStartOfDay(DutchTime.ZONE)
        .toInstant()
        .plus(STEP.multipliedBy(random.nextInt(7 * 24 * 4)));
  }

  private static LocalTime quarter(int number) {
    return LocalTime.MIDNIGHT.plusMinutes(15L * number);
  }
}
