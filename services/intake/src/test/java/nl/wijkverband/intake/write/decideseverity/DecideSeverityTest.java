package nl.wijkverband.intake.write.decideseverity;

import static nl.wijkverband.intake.People.CASE;
import static nl.wijkverband.intake.People.LATER;
import static nl.wijkverband.intake.People.TODAY;
import static nl.wijkverband.intake.People.TOMORROW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkverband.intake.events.SeverityDecided;
import nl.wijkverband.intake.write.AlkRouteFixture;
import nl.wijkverband.intake.write.Casework;
import nl.wijkverband.intake.write.rules.DatesCannotLieInTheFuture;
import nl.wijkverband.intake.write.rules.NothingGoesOnWhileRiskIsAcute;
import nl.wijkverband.intake.write.rules.StepsFollowEachOther;
import nl.wijkverband.intake.write.rules.TheHypothesisComesFirst;
import nl.wijkverband.vocabulary.FactorJudgement;
import nl.wijkverband.vocabulary.SeverityProfile;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecideSeverityTest extends AlkRouteFixture {

  private static DecideSeverity decide(
      List<FactorJudgement> judgements,
      SeverityProfile decided,
      @Nullable String reasonToDiffer,
      @Nullable Integer relationWithCare,
      LocalDate decidedOn) {
    return new DecideSeverity(
        CASE, judgements, decided, reasonToDiffer, null, null, relationWithCare, decidedOn, TODAY);
  }

  private static DecideSeverity severeOn(LocalDate decidedOn) {
    return decide(
        everyFactor(SeverityProfile.SEVERE), SeverityProfile.SEVERE, null, null, decidedOn);
  }

  private ResultValidator<Casework> deciding(DecideSeverity command) {
    return casework.given(CASE_OPENED, EXAMINED, HYPOTHESIS_STATED).when(command);
  }

  @Test
  void the_decision_is_kept_with_the_proposal_and_what_it_rests_on() {
    deciding(severeOn(LATER)).expectEvents(severity(SeverityProfile.SEVERE, LATER));
  }

  @Test
  void the_factors_are_kept_in_their_own_order() {
    deciding(
            decide(
                everyFactor(SeverityProfile.SEVERE).reversed(),
                SeverityProfile.SEVERE,
                null,
                null,
                LATER))
        .expectEvents(severity(SeverityProfile.SEVERE, LATER));
  }

  @Test
  void who_differs_from_the_proposal_says_why_and_both_are_kept() {
    deciding(
            decide(
                everyFactor(SeverityProfile.SEVERE),
                SeverityProfile.MODERATE,
                "gaat snel vooruit",
                7,
                LATER))
        .expectEvents(
            new SeverityDecided(
                CASE,
                everyFactor(SeverityProfile.SEVERE),
                SeverityProfile.SEVERE,
                SeverityProfile.MODERATE,
                "gaat snel vooruit",
                null,
                null,
                7,
                LATER,
                "severity-1"));
  }

  @Test
  void who_differs_without_a_reason_is_asked_for_one() {
    stoppedBy(
        DecisionsThatDifferNeedAReason.class,
        deciding(
            decide(
                everyFactor(SeverityProfile.LIGHT), SeverityProfile.MODERATE, null, null, LATER)));
  }

  @Test
  void every_factor_is_judged() {
    stoppedBy(
        EveryFactorIsJudgedOnce.class,
        deciding(
            decide(
                everyFactor(SeverityProfile.SEVERE).subList(1, 8),
                SeverityProfile.SEVERE,
                null,
                null,
                LATER)));
  }

  @Test
  void no_factor_is_judged_twice() {
    var judgements = new ArrayList<>(everyFactor(SeverityProfile.SEVERE));
    judgements.set(0, judgements.get(1));
    stoppedBy(
        EveryFactorIsJudgedOnce.class,
        deciding(decide(judgements, SeverityProfile.SEVERE, null, null, LATER)));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 11})
  void the_relation_with_care_is_a_number_from_zero_to_ten(int number) {
    stoppedBy(
        RelationWithCareLiesBetweenZeroAndTen.class,
        deciding(
            decide(
                everyFactor(SeverityProfile.SEVERE), SeverityProfile.SEVERE, null, number, LATER)));
  }

  @Test
  void severity_is_of_alk_and_so_follows_the_hypothesis() {
    stoppedBy(
        TheHypothesisComesFirst.class, casework.given(CASE_OPENED, EXAMINED).when(severeOn(LATER)));
  }

  @Test
  void a_decision_waits_for_an_acute_risk() {
    stoppedBy(
        NothingGoesOnWhileRiskIsAcute.class,
        casework.given(CASE_OPENED, EXAMINED, HYPOTHESIS_STATED, RISK_FOUND).when(severeOn(LATER)));
  }

  @Test
  void a_new_decision_is_not_older_than_the_one_before() {
    stoppedBy(
        StepsFollowEachOther.class,
        casework
            .given(
                CASE_OPENED, EXAMINED, HYPOTHESIS_STATED, severity(SeverityProfile.MODERATE, LATER))
            .when(severeOn(LATER.minusDays(1))));
  }

  @Test
  void nobody_decided_tomorrow() {
    stoppedBy(DatesCannotLieInTheFuture.class, deciding(severeOn(TOMORROW)));
  }
}
