package nl.wijkverband.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final Duration SLOW = Duration.ofSeconds(20);
  private static final Duration FAST = Duration.ofMillis(1);

  private final Pace pace = new Pace(Duration.ofMinutes(5), 500);

  @Test
  void what_takes_long_gets_smaller_until_one_is_left() {
    pace.took(500, SLOW);
    assertThat(pace.size()).isEqualTo(250);
    for (int i = 0; i < 20; i++) {
      pace.took(pace.size(), SLOW);
    }
    assertThat(pace.size()).isEqualTo(1);
  }

  @Test
  void what_goes_fast_gets_larger_again_but_not_because_there_was_little_to_do() {
    pace.halve(4);
    pace.took(1, FAST);
    assertThat(pace.size()).isEqualTo(2);
    pace.took(2, FAST);
    assertThat(pace.size()).isEqualTo(4);
    for (int i = 0; i < 20; i++) {
      pace.took(pace.size(), FAST);
    }
    assertThat(pace.size()).isEqualTo(500);
  }

  @Test
  void a_poll_ends_well_before_its_limit() {
    assertThat(pace.perPoll()).isLessThan(Duration.ofMinutes(2));
  }
}
