package nl.wijkverband.intake.write.checkacuterisk;

import static nl.wijkverband.intake.People.CASE;
import static nl.wijkverband.intake.People.LATER;
import static nl.wijkverband.intake.People.OPENED;
import static nl.wijkverband.intake.People.TODAY;
import static nl.wijkverband.intake.People.TOMORROW;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.intake.events.AcuteRiskChecked;
import nl.wijkverband.intake.write.AlkRouteFixture;
import nl.wijkverband.intake.write.Casework;
import nl.wijkverband.intake.write.rules.DatesCannotLieBeforeTheCaseOpened;
import nl.wijkverband.intake.write.rules.DatesCannotLieInTheFuture;
import nl.wijkverband.vocabulary.AcuteRisk;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class CheckAcuteRiskTest extends AlkRouteFixture {

  private ResultValidator<Casework> check(List<AcuteRisk> found, LocalDate checkedOn) {
    return casework
        .given(CASE_OPENED)
        .when(new CheckAcuteRisk(CASE, found, "somber", checkedOn, TODAY));
  }

  @Test
  void what_was_found_is_recorded() {
    check(List.of(AcuteRisk.SUICIDALITY), LATER).expectEvents(RISK_FOUND);
  }

  @Test
  void that_nothing_was_found_is_recorded_too() {
    casework
        .given(CASE_OPENED)
        .when(new CheckAcuteRisk(CASE, List.of(), null, LATER, TODAY))
        .expectEvents(NO_RISK_FOUND);
  }

  @Test
  void a_risk_can_be_found_while_another_still_stands() {
    casework
        .given(CASE_OPENED, RISK_FOUND)
        .when(new CheckAcuteRisk(CASE, List.of(AcuteRisk.SAFETY_AT_HOME), null, LATER, TODAY))
        .expectEvents(new AcuteRiskChecked(CASE, List.of(AcuteRisk.SAFETY_AT_HOME), null, LATER));
  }

  @Test
  void nobody_asked_tomorrow() {
    stoppedBy(DatesCannotLieInTheFuture.class, check(List.of(), TOMORROW));
  }

  @Test
  void a_check_belongs_to_the_case() {
    stoppedBy(DatesCannotLieBeforeTheCaseOpened.class, check(List.of(), OPENED.minusDays(1)));
  }
}
