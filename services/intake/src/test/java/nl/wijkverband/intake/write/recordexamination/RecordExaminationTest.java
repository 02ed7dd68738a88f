package nl.wijkverband.intake.write.recordexamination;

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
import nl.wijkverband.vocabulary.CareRoute;
import nl.wijkverband.vocabulary.SeverityProfile;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class RecordExaminationTest extends AlkRouteFixture {

  private ResultValidator<Casework> examine(LocalDate examinedOn, Object... before) {
    return casework
        .given(before)
        .when(
            new RecordExamination(
                CASE,
                "benen en rug",
                "geen afwijkingen",
                null,
                "spieren en zenuwen zijn gezond",
                examinedOn,
                TODAY));
  }

  @Test
  void an_examination_is_kept_with_what_was_told_back() {
    examine(OPENED, CASE_OPENED).expectEvents(EXAMINED);
  }

  @Test
  void it_is_done_again_beside_the_programme() {
    examine(
            OPENED,
            CASE_OPENED,
            EXAMINED,
            HYPOTHESIS_STATED,
            severity(SeverityProfile.SEVERE, OPENED),
            new RouteChosen(CASE, CareRoute.SECOND_OR_THIRD_LINE, "eerst daarheen", LATER))
        .expectEvents(EXAMINED);
  }

  @Test
  void an_acute_risk_is_no_reason_not_to_examine() {
    examine(OPENED, CASE_OPENED, RISK_FOUND).expectEvents(EXAMINED);
  }

  @Test
  void an_examination_may_be_older_than_the_case_but_not_than_the_complaint() {
    examine(CASE_OPENED.complaintSince(), CASE_OPENED).expectSuccessfulHandlerExecution();
    stoppedBy(
        ExaminationsFollowTheComplaint.class,
        new AggregateTestFixture<>(Casework.class)
            .given(CASE_OPENED)
            .when(
                new RecordExamination(
                    CASE,
                    "rug",
                    "geen",
                    null,
                    "gezond",
                    CASE_OPENED.complaintSince().minusDays(1),
                    TODAY)));
  }

  @Test
  void nobody_was_examined_tomorrow() {
    stoppedBy(DatesCannotLieInTheFuture.class, examine(TOMORROW, CASE_OPENED));
  }
}
