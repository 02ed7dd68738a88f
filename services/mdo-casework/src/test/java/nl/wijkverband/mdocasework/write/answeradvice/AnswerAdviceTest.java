package nl.wijkverband.mdocasework.write.answeradvice;

import static nl.wijkverband.mdocasework.MdoOfA.CASE;
import static nl.wijkverband.mdocasework.MdoOfA.GP;
import static nl.wijkverband.mdocasework.MdoOfA.SUBMISSION;
import static nl.wijkverband.mdocasework.MdoOfA.TODAY;
import static nl.wijkverband.mdocasework.MdoOfA.adviceGiven;
import static nl.wijkverband.mdocasework.MdoOfA.discussionClosed;
import static nl.wijkverband.mdocasework.MdoOfA.discussionOpened;
import static nl.wijkverband.mdocasework.MdoOfA.onAgenda;
import static nl.wijkverband.mdocasework.MdoOfA.submitted;
import static nl.wijkverband.mdocasework.RuleBroken.breaks;

import java.time.LocalDate;
import nl.wijkverband.mdocasework.events.AdviceAnswered;
import nl.wijkverband.mdocasework.write.MdoCase;
import nl.wijkverband.mdocasework.write.moment.ADateCannotLieInTheFuture;
import nl.wijkverband.vocabulary.PatientAnswer;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerAdviceTest {

  private static final Object[] AFTERWARDS = {
    submitted(), onAgenda(), discussionOpened(), adviceGiven(), discussionClosed()
  };

  private final FixtureConfiguration<MdoCase> mdo = new AggregateTestFixture<>(MdoCase.class);

  @ParameterizedTest
  @EnumSource(PatientAnswer.class)
  void the_patient_chooses(PatientAnswer answer) {
    mdo.given(AFTERWARDS).when(answer(answer, TODAY)).expectEvents(answered(answer));
  }

  @Test
  void a_patient_can_think_again() {
    mdo.given(AFTERWARDS)
        .andGiven(answered(PatientAnswer.DECLINES))
        .when(answer(PatientAnswer.AGREES, TODAY))
        .expectEvents(answered(PatientAnswer.AGREES));
  }

  @Test
  void an_advice_is_put_to_the_patient_when_it_is_finished() {
    mdo.given(submitted(), onAgenda(), discussionOpened(), adviceGiven())
        .when(answer(PatientAnswer.AGREES, TODAY))
        .expectException(breaks(AdviceIsPutToThePatientAfterTheDiscussion.class));
  }

  @Test
  void nobody_answers_the_day_before() {
    mdo.given(AFTERWARDS)
        .when(answer(PatientAnswer.AGREES, TODAY.minusDays(1)))
        .expectException(breaks(AnAnswerFollowsTheDiscussion.class, "answeredOn"));
  }

  @Test
  void nobody_answered_tomorrow() {
    mdo.given(AFTERWARDS)
        .when(answer(PatientAnswer.AGREES, TODAY.plusDays(1)))
        .expectException(breaks(ADateCannotLieInTheFuture.class, "answeredOn"));
  }

  private static AdviceAnswered answered(PatientAnswer answer) {
    return new AdviceAnswered(CASE, SUBMISSION, GP, answer, "Dat wil ik wel proberen", TODAY);
  }

  private static AnswerAdvice answer(PatientAnswer answer, LocalDate on) {
    return new AnswerAdvice(CASE, SUBMISSION, answer, "Dat wil ik wel proberen", on, GP, TODAY);
  }
}
