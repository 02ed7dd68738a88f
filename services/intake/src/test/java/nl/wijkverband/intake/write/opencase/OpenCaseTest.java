package nl.wijkverband.intake.write.opencase;

import static nl.wijkverband.intake.People.BORN;
import static nl.wijkverband.intake.People.CASE;
import static nl.wijkverband.intake.People.DETAILS;
import static nl.wijkverband.intake.People.GP;
import static nl.wijkverband.intake.People.LATER;
import static nl.wijkverband.intake.People.OPENED;
import static nl.wijkverband.intake.People.PATIENT;
import static nl.wijkverband.intake.People.TODAY;
import static nl.wijkverband.intake.People.TOMORROW;

import java.time.LocalDate;
import nl.wijkverband.intake.write.Casework;
import nl.wijkverband.intake.write.CaseworkFixture;
import nl.wijkverband.intake.write.rules.DatesCannotLieInTheFuture;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class OpenCaseTest extends CaseworkFixture {

  private static OpenCase open(LocalDate complaintSince, LocalDate openedOn, boolean hasOpenCase) {
    return new OpenCase(
        CASE,
        PATIENT,
        GP.organisationId(),
        GP.organisationName(),
        "demowijk",
        DETAILS,
        hasOpenCase,
        "Pijn in de benen",
        complaintSince,
        openedOn,
        TODAY);
  }

  @Test
  void a_case_opens_with_its_complaint_and_the_patient_as_known_that_day() {
    casework
        .givenNoPriorActivity()
        .when(open(LocalDate.of(2026, 2, 1), OPENED, false))
        .expectEvents(CASE_OPENED);
  }

  @Test
  void a_case_does_not_open_tomorrow() {
    stoppedBy(
        DatesCannotLieInTheFuture.class,
        casework.givenNoPriorActivity().when(open(OPENED, TOMORROW, false)));
  }

  @Test
  void a_complaint_does_not_begin_tomorrow() {
    stoppedBy(
        DatesCannotLieInTheFuture.class,
        casework.givenNoPriorActivity().when(open(TOMORROW, TODAY, false)));
  }

  @Test
  void a_complaint_can_be_as_old_as_the_patient_and_no_older() {
    casework
        .givenNoPriorActivity()
        .when(open(BORN, OPENED, false))
        .expectSuccessfulHandlerExecution();
    stoppedBy(
        ComplaintsBeginAfterBirth.class,
        new AggregateTestFixture<>(Casework.class)
            .givenNoPriorActivity()
            .when(open(BORN.minusDays(1), OPENED, false)));
  }

  @Test
  void a_complaint_is_there_before_its_case() {
    stoppedBy(
        ComplaintsBeginBeforeTheirCase.class,
        casework.givenNoPriorActivity().when(open(LATER, OPENED, false)));
  }

  @Test
  void a_patient_has_one_open_case() {
    stoppedBy(
        PatientsHaveOneOpenCase.class,
        casework.givenNoPriorActivity().when(open(BORN, OPENED, true)));
  }
}
