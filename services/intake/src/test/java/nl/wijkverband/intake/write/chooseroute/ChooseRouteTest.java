package nl.wijkverband.intake.write.chooseroute;

import static nl.wijkverband.intake.People.CASE;
import static nl.wijkverband.intake.People.LATER;
import static nl.wijkverband.intake.People.OPENED;
import static nl.wijkverband.intake.People.TODAY;
import static nl.wijkverband.intake.People.TOMORROW;

import java.time.LocalDate;
import nl.wijkverband.intake.events.RouteChosen;
import nl.wijkverband.intake.write.AlkRouteFixture;
import nl.wijkverband.intake.write.Casework;
import nl.wijkverband.intake.write.rules.DatesCannotLieInTheFuture;
import nl.wijkverband.intake.write.rules.NothingGoesOnWhileRiskIsAcute;
import nl.wijkverband.intake.write.rules.StepsFollowEachOther;
import nl.wijkverband.vocabulary.CareRoute;
import nl.wijkverband.vocabulary.EligibilityOutcome;
import nl.wijkverband.vocabulary.SeverityProfile;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChooseRouteTest extends AlkRouteFixture {

  private static ChooseRoute choose(CareRoute route, LocalDate chosenOn) {
    return new ChooseRoute(CASE, route, "wachtlijst reumatoloog", chosenOn, TODAY);
  }

  private ResultValidator<Casework> choosing(SeverityProfile severity, CareRoute route) {
    return casework
        .given(
            CASE_OPENED,
            EXAMINED,
            HYPOTHESIS_STATED,
            eligibility(EligibilityOutcome.ELIGIBLE, OPENED),
            severity(severity, OPENED))
        .when(choose(route, LATER));
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT,REGULAR_GP_CARE",
    "MODERATE,PROGRAMME",
    "MODERATE,SECOND_OR_THIRD_LINE",
    "SEVERE,SECOND_OR_THIRD_LINE",
    "SEVERE,PROGRAMME_AS_BRIDGE",
    "SEVERE,PROGRAMME"
  })
  void each_profile_has_its_routes(SeverityProfile severity, CareRoute route) {
    choosing(severity, route)
        .expectEvents(new RouteChosen(CASE, route, "wachtlijst reumatoloog", LATER));
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT,PROGRAMME",
    "LIGHT,PROGRAMME_AS_BRIDGE",
    "LIGHT,SECOND_OR_THIRD_LINE",
    "MODERATE,REGULAR_GP_CARE",
    "MODERATE,PROGRAMME_AS_BRIDGE",
    "SEVERE,REGULAR_GP_CARE"
  })
  void and_no_other(SeverityProfile severity, CareRoute route) {
    stoppedBy(RoutesFitTheSeverity.class, choosing(severity, route));
  }

  @Test
  void there_is_no_route_before_the_severity() {
    stoppedBy(
        TheSeverityComesFirst.class,
        casework
            .given(
                CASE_OPENED,
                EXAMINED,
                HYPOTHESIS_STATED,
                eligibility(EligibilityOutcome.ELIGIBLE, OPENED))
            .when(choose(CareRoute.PROGRAMME, LATER)));
  }

  @ParameterizedTest
  @EnumSource(names = {"PROGRAMME", "PROGRAMME_AS_BRIDGE"})
  void nobody_joins_the_programme_without_an_assessment(CareRoute route) {
    stoppedBy(
        TheProgrammeIsForWhoIsEligible.class,
        casework
            .given(
                CASE_OPENED, EXAMINED, HYPOTHESIS_STATED, severity(SeverityProfile.SEVERE, OPENED))
            .when(choose(route, LATER)));
  }

  @ParameterizedTest
  @EnumSource(value = EligibilityOutcome.class, names = "ELIGIBLE", mode = EnumSource.Mode.EXCLUDE)
  void the_last_assessment_counts(EligibilityOutcome last) {
    stoppedBy(
        TheProgrammeIsForWhoIsEligible.class,
        casework
            .given(
                CASE_OPENED,
                EXAMINED,
                HYPOTHESIS_STATED,
                eligibility(EligibilityOutcome.ELIGIBLE, OPENED),
                severity(SeverityProfile.MODERATE, OPENED),
                eligibility(last, LATER))
            .when(choose(CareRoute.PROGRAMME, LATER)));
  }

  @Test
  void the_second_line_is_open_without_the_programme() {
    casework
        .given(CASE_OPENED, EXAMINED, HYPOTHESIS_STATED, severity(SeverityProfile.SEVERE, OPENED))
        .when(choose(CareRoute.SECOND_OR_THIRD_LINE, LATER))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void another_route_may_follow_but_not_backwards() {
    stoppedBy(
        StepsFollowEachOther.class,
        casework
            .given(
                CASE_OPENED,
                EXAMINED,
                HYPOTHESIS_STATED,
                severity(SeverityProfile.SEVERE, OPENED),
                new RouteChosen(CASE, CareRoute.SECOND_OR_THIRD_LINE, "eerst daarheen", LATER))
            .when(choose(CareRoute.SECOND_OR_THIRD_LINE, OPENED)));
  }

  @Test
  void a_route_waits_for_an_acute_risk() {
    stoppedBy(
        NothingGoesOnWhileRiskIsAcute.class,
        casework
            .given(
                CASE_OPENED,
                EXAMINED,
                HYPOTHESIS_STATED,
                severity(SeverityProfile.LIGHT, OPENED),
                RISK_FOUND)
            .when(choose(CareRoute.REGULAR_GP_CARE, LATER)));
  }

  @Test
  void nobody_chose_tomorrow() {
    stoppedBy(
        DatesCannotLieInTheFuture.class,
        casework
            .given(
                CASE_OPENED, EXAMINED, HYPOTHESIS_STATED, severity(SeverityProfile.LIGHT, OPENED))
            .when(choose(CareRoute.REGULAR_GP_CARE, TOMORROW)));
  }
}
