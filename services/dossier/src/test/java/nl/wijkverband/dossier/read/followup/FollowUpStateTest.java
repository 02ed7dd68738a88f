package nl.wijkverband.dossier.read.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import nl.wijkverband.dossier.read.followup.FollowUpState.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpStateTest {

  static final FollowUpTerms TERMS = new FollowUpTerms("test", 14);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({
    "-1,   , OVERDUE",
    "-1, -1, OVERDUE",
    "-1,  3, OVERDUE",
    " 0,   , DUE_SOON",
    " 0,  0, ON_TRACK",
    "14,   , DUE_SOON",
    "14, 15, DUE_SOON",
    "14, 14, ON_TRACK",
    "15,   , NOTHING_PLANNED",
    "15, 16, NOTHING_PLANNED",
    "15, 15, ON_TRACK",
    "90,  1, ON_TRACK"
  })
  void the_due_date_and_what_is_planned_decide(int due, Integer planned, FollowUpState state) {
    var facts =
        new Facts(
            false,
            false,
            false,
            TODAY.plusDays(due),
            planned == null ? null : TODAY.plusDays(planned));
    assertThat(FollowUpState.of(facts, TODAY, TERMS)).isEqualTo(state);
  }

  @Test
  void what_stops_the_clock_goes_before_the_clock() {
    LocalDate long_ago = TODAY.minusYears(1);
    assertThat(state(new Facts(true, true, true, long_ago, null))).isEqualTo(FollowUpState.CLOSED);
    assertThat(state(new Facts(false, true, true, long_ago, null))).isEqualTo(FollowUpState.PAUSED);
    assertThat(state(new Facts(false, false, true, long_ago, null)))
        .isEqualTo(FollowUpState.NO_SHOW_OPEN);
  }

  @Test
  void every_situation_has_the_first_state_that_holds() {
    Random random = new Random(20261123);
    for (int i = 0; i < 20_000; i++) {
      Facts facts = any(random);
      assertThat(state(facts)).as(facts.toString()).isEqualTo(reference(facts));
    }
  }

  static Facts any(Random random) {
    return new Facts(
        random.nextInt(8) == 0,
        random.nextInt(8) == 0,
        random.nextInt(6) == 0,
        TODAY.plusDays(random.nextInt(-30, 60)),
        random.nextBoolean() ? null : TODAY.plusDays(random.nextInt(0, 60)));
  }

  private static FollowUpState state(Facts facts) {
    return FollowUpState.of(facts, TODAY, TERMS);
  }

  /** The words of domain §5 one by one, without any order in the conditions themselves. */
  private static FollowUpState reference(Facts f) {
    long left = f.dueOn().toEpochDay() - TODAY.toEpochDay();
    boolean nothingOnOrBefore =
        f.plannedOn() == null || f.plannedOn().toEpochDay() > f.dueOn().toEpochDay();
    boolean[] holds = {
      f.closed(),
      f.paused(),
      f.noShowOpen(),
      left < 0,
      left <= 14 && nothingOnOrBefore,
      left > 14 && nothingOnOrBefore,
      !nothingOnOrBefore
    };
    for (FollowUpState state : FollowUpState.values()) {
      if (holds[state.ordinal()]) {
        return state;
      }
    }
    throw new AssertionError("no state for " + f);
  }
}
