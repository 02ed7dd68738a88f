package nl.wijkverband.intake.write.recordhealthscore;

import static nl.wijkverband.intake.People.CASE;
import static nl.wijkverband.intake.People.LATER;
import static nl.wijkverband.intake.People.OPENED;
import static nl.wijkverband.intake.People.TODAY;
import static nl.wijkverband.intake.People.TOMORROW;

import java.time.LocalDate;
import nl.wijkverband.intake.events.HealthScoreRecorded;
import nl.wijkverband.intake.write.Casework;
import nl.wijkverband.intake.write.CaseworkFixture;
import nl.wijkverband.intake.write.rules.DatesCannotLieBeforeTheCaseOpened;
import nl.wijkverband.intake.write.rules.DatesCannotLieInTheFuture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordHealthScoreTest extends CaseworkFixture {

  private ResultValidator<Casework> record(int score, LocalDate measuredOn) {
    return casework
        .given(CASE_OPENED)
        .when(new RecordHealthScore(CASE, score, measuredOn, "naar school", TODAY));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 10})
  void the_number_for_health_runs_from_zero_to_ten(int score) {
    record(score, LATER).expectEvents(new HealthScoreRecorded(CASE, score, LATER, "naar school"));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 11})
  void other_numbers_are_no_health_score(int score) {
    stoppedBy(HealthScoreLiesBetweenZeroAndTen.class, record(score, LATER));
  }

  @Test
  void a_score_is_not_measured_tomorrow() {
    stoppedBy(DatesCannotLieInTheFuture.class, record(3, TOMORROW));
  }

  @Test
  void a_score_of_a_case_is_not_older_than_the_case() {
    stoppedBy(DatesCannotLieBeforeTheCaseOpened.class, record(3, OPENED.minusDays(1)));
  }
}
