package nl.wijkverband.intake.write.dealwithacuterisk;

import static nl.wijkverband.intake.People.CASE;
import static nl.wijkverband.intake.People.LATER;
import static nl.wijkverband.intake.People.TODAY;
import static nl.wijkverband.intake.People.TOMORROW;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.intake.events.AcuteRiskChecked;
import nl.wijkverband.intake.write.AlkRouteFixture;
import nl.wijkverband.intake.write.Casework;
import nl.wijkverband.intake.write.rules.DatesCannotLieInTheFuture;
import nl.wijkverband.intake.write.rules.StepsFollowEachOther;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class DealWithAcuteRiskTest extends AlkRouteFixture {

  private static final AcuteRiskChecked NOTHING_FOUND_LATER =
      new AcuteRiskChecked(CASE, List.of(), null, LATER.plusDays(1));

  private ResultValidator<Casework> dealWith(LocalDate dealtWithOn, Object... before) {
    return casework
        .given(before)
        .when(new DealWithAcuteRisk(CASE, "crisisdienst, nu veilig", dealtWithOn, TODAY));
  }

  @Test
  void the_gp_says_how_a_risk_was_dealt_with() {
    dealWith(LATER, CASE_OPENED, RISK_FOUND).expectEvents(RISK_DEALT_WITH);
  }

  @Test
  void a_later_check_without_a_finding_leaves_the_conclusion_to_the_gp() {
    dealWith(LATER, CASE_OPENED, RISK_FOUND, NOTHING_FOUND_LATER).expectEvents(RISK_DEALT_WITH);
  }

  @Test
  void without_a_check_there_is_nothing_to_deal_with() {
    stoppedBy(OnlyAcuteRiskIsDealtWith.class, dealWith(LATER, CASE_OPENED));
  }

  @Test
  void a_check_that_found_nothing_leaves_nothing_to_deal_with() {
    stoppedBy(OnlyAcuteRiskIsDealtWith.class, dealWith(LATER, CASE_OPENED, NO_RISK_FOUND));
  }

  @Test
  void a_risk_is_dealt_with_once() {
    stoppedBy(
        OnlyAcuteRiskIsDealtWith.class, dealWith(LATER, CASE_OPENED, RISK_FOUND, RISK_DEALT_WITH));
  }

  @Test
  void a_risk_that_comes_back_is_dealt_with_again() {
    dealWith(LATER, CASE_OPENED, RISK_FOUND, RISK_DEALT_WITH, RISK_FOUND)
        .expectEvents(RISK_DEALT_WITH);
  }

  @Test
  void a_risk_is_not_dealt_with_before_it_was_found() {
    stoppedBy(StepsFollowEachOther.class, dealWith(LATER.minusDays(1), CASE_OPENED, RISK_FOUND));
  }

  @Test
  void a_risk_was_not_dealt_with_tomorrow() {
    stoppedBy(DatesCannotLieInTheFuture.class, dealWith(TOMORROW, CASE_OPENED, RISK_FOUND));
  }
}
