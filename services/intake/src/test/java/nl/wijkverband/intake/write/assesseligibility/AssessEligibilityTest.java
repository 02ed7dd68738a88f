package nl.wijkverband.intake.write.assesseligibility;

import static nl.wijkverband.intake.People.CASE;
import static nl.wijkverband.intake.People.LATER;
import static nl.wijkverband.intake.People.OPENED;
import static nl.wijkverband.intake.People.TODAY;
import static nl.wijkverband.intake.People.TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.intake.events.AlkHypothesisStated;
import nl.wijkverband.intake.events.EligibilityAssessed;
import nl.wijkverband.intake.write.AlkRouteFixture;
import nl.wijkverband.intake.write.Casework;
import nl.wijkverband.intake.write.rules.DatesCannotLieInTheFuture;
import nl.wijkverband.intake.write.rules.NothingGoesOnWhileRiskIsAcute;
import nl.wijkverband.intake.write.rules.StepsFollowEachOther;
import nl.wijkverband.intake.write.rules.TheHypothesisComesFirst;
import nl.wijkverband.vocabulary.EligibilityCriterion;
import nl.wijkverband.vocabulary.EligibilityOutcome;
import nl.wijkverband.vocabulary.Exclusion;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssessEligibilityTest extends AlkRouteFixture {

  private static final List<EligibilityCriterion> LIMITED =
      List.of(EligibilityCriterion.LIMITED_FUNCTIONING);
  private static final List<Exclusion> EVICTION = List.of(Exclusion.SEVERE_SOCIAL_INSTABILITY);

  private static AssessEligibility assess(LocalDate assessedOn) {
    return new AssessEligibility(CASE, LIMITED, List.of(), null, null, null, assessedOn, TODAY);
  }

  private static AssessEligibility excluding(
      List<EligibilityCriterion> criteria,
      @Nullable String stabiliseFirst,
      @Nullable LocalDate lookAgainOn) {
    return new AssessEligibility(
        CASE, criteria, EVICTION, stabiliseFirst, lookAgainOn, null, LATER, TODAY);
  }

  private ResultValidator<Casework> assessing(AssessEligibility command) {
    return casework.given(CASE_OPENED, EXAMINED, HYPOTHESIS_STATED).when(command);
  }

  @Test
  void alk_the_right_age_and_one_criterion_are_enough() {
    assessing(assess(LATER)).expectEvents(eligibility(EligibilityOutcome.ELIGIBLE, LATER));
  }

  @Test
  void without_a_criterion_somebody_is_not_eligible() {
    assessing(new AssessEligibility(CASE, List.of(), List.of(), null, null, null, LATER, TODAY))
        .expectEvents(
            new EligibilityAssessed(
                CASE,
                EligibilityOutcome.NOT_ELIGIBLE,
                List.of(),
                List.of(),
                null,
                null,
                null,
                LATER,
                "eligibility-1"));
  }

  @Test
  void an_exclusion_keeps_somebody_out_for_now_whatever_the_criteria() {
    for (var criteria : List.of(LIMITED, List.<EligibilityCriterion>of())) {
      assertThat(excluding(criteria, "huisvesting", TOMORROW).outcome())
          .isEqualTo(EligibilityOutcome.EXCLUDED_FOR_NOW);
    }
    assessing(excluding(LIMITED, "huisvesting", TOMORROW))
        .expectEvents(
            new EligibilityAssessed(
                CASE,
                EligibilityOutcome.EXCLUDED_FOR_NOW,
                LIMITED,
                EVICTION,
                "huisvesting",
                TOMORROW,
                null,
                LATER,
                "eligibility-1"));
  }

  @Test
  void an_exclusion_names_what_to_stabilise_first() {
    stoppedBy(
        ExclusionsNameWhatToStabiliseFirst.class, assessing(excluding(LIMITED, null, TOMORROW)));
  }

  @Test
  void an_exclusion_names_when_to_look_again() {
    stoppedBy(
        ExclusionsNameWhenToLookAgain.class, assessing(excluding(LIMITED, "huisvesting", null)));
  }

  @Test
  void looking_again_comes_after_the_assessment() {
    stoppedBy(LookingAgainComesLater.class, assessing(excluding(LIMITED, "huisvesting", LATER)));
  }

  @Test
  void an_exclusion_is_lifted_by_assessing_again() {
    casework
        .given(
            CASE_OPENED,
            EXAMINED,
            HYPOTHESIS_STATED,
            eligibility(EligibilityOutcome.EXCLUDED_FOR_NOW, OPENED))
        .when(assess(LATER))
        .expectEvents(eligibility(EligibilityOutcome.ELIGIBLE, LATER));
  }

  @Test
  void an_assessment_is_not_older_than_the_one_before() {
    stoppedBy(
        StepsFollowEachOther.class,
        casework
            .given(
                CASE_OPENED,
                EXAMINED,
                HYPOTHESIS_STATED,
                eligibility(EligibilityOutcome.ELIGIBLE, LATER))
            .when(assess(LATER.minusDays(1))));
  }

  @Test
  void there_is_nothing_to_assess_before_the_hypothesis() {
    stoppedBy(
        TheHypothesisComesFirst.class, casework.given(CASE_OPENED, EXAMINED).when(assess(LATER)));
  }

  @Test
  void an_assessment_is_not_older_than_the_hypothesis() {
    stoppedBy(
        StepsFollowEachOther.class,
        casework
            .given(CASE_OPENED, EXAMINED, new AlkHypothesisStated(CASE, "alk", LATER))
            .when(assess(OPENED)));
  }

  @Test
  void an_assessment_waits_for_an_acute_risk() {
    stoppedBy(
        NothingGoesOnWhileRiskIsAcute.class,
        casework.given(CASE_OPENED, EXAMINED, HYPOTHESIS_STATED, RISK_FOUND).when(assess(LATER)));
  }

  @Test
  void nobody_assessed_tomorrow() {
    stoppedBy(DatesCannotLieInTheFuture.class, assessing(assess(TOMORROW)));
  }
}
