package nl.wijkverband.acceptance.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A failing seed can be played again: nothing but the seed decides on what is sent and broken. */
class PlanTest {

  private static final Settings SETTINGS = new Settings(7, 600_000, 10, 8);

  @Test
  void a_seed_gives_the_same_commands_and_the_same_faults_every_time() {
    assertThat(Plan.of(SETTINGS)).isEqualTo(Plan.of(SETTINGS)).hasSize(6_000);
    assertThat(FaultPlan.of(SETTINGS)).isEqualTo(FaultPlan.of(SETTINGS));
  }

  @Test
  void another_seed_gives_others() {
    var other = new Settings(8, 600_000, 10, 8);

    assertThat(Plan.of(other)).isNotEqualTo(Plan.of(SETTINGS));
    assertThat(FaultPlan.of(other)).isNotEqualTo(FaultPlan.of(SETTINGS));
  }

  @Test
  void in_ten_minutes_every_process_is_killed_and_paused() {
    var faults = FaultPlan.of(SETTINGS).stream().flatMap(at -> at.faults().stream()).toList();

    for (String part : FaultPlan.PARTS) {
      assertThat(faults)
          .anyMatch(fault -> fault instanceof Fault.Killed && fault.part().equals(part))
          .anyMatch(fault -> fault instanceof Fault.Paused && fault.part().equals(part));
    }
    assertThat(faults).allMatch(fault -> fault.millis() <= 90_000);
  }

  @Test
  void all_four_services_are_asked_something() {
    assertThat(Plan.of(SETTINGS).stream().map(step -> step.kind().service()).distinct())
        .containsExactlyInAnyOrderElementsOf(
            List.of("intake", "care-plans", "mdo-casework", "messaging"));
  }
}
