package nl.wijkverband.intake.write.assesseligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.EligibilityOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OtherAgesNeedAReasonTest {

  private static final LocalDate BIRTHDAY = LocalDate.of(2000, 3, 1);

  private static boolean isBroken(
      EligibilityOutcome outcome, LocalDate assessedOn, @Nullable String reason) {
    return new OtherAgesNeedAReason(outcome, BIRTHDAY, assessedOn, reason).isBroken();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-02-28,true",
    "2018-03-01,false",
    "2066-02-28,false",
    "2066-03-01,true",
    "2000-03-01,true"
  })
  void the_programme_is_for_ages_18_up_to_and_including_65(LocalDate assessedOn, boolean broken) {
    assertThat(isBroken(EligibilityOutcome.ELIGIBLE, assessedOn, null)).isEqualTo(broken);
  }

  @Test
  void with_a_reason_any_age_may_join() {
    assertThat(isBroken(EligibilityOutcome.ELIGIBLE, BIRTHDAY.plusYears(80), "complexe zorg"))
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource(value = EligibilityOutcome.class, names = "ELIGIBLE", mode = EnumSource.Mode.EXCLUDE)
  void who_does_not_join_needs_no_reason_for_their_age(EligibilityOutcome outcome) {
    assertThat(isBroken(outcome, BIRTHDAY.plusYears(80), null)).isFalse();
  }
}
