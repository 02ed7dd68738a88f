package nl.wijkverband.intake.write.clarifyreferral;

import static nl.wijkverband.intake.People.CASE;
import static nl.wijkverband.intake.People.GP;
import static nl.wijkverband.intake.People.LATER;
import static nl.wijkverband.intake.People.OTHER_GP;
import static nl.wijkverband.intake.People.PHYSIOTHERAPIST;
import static nl.wijkverband.intake.People.REFERRAL;
import static nl.wijkverband.intake.People.TODAY;
import static nl.wijkverband.intake.People.TOMORROW;

import java.time.LocalDate;
import nl.wijkverband.intake.events.ReferralClarified;
import nl.wijkverband.intake.events.ReferralReturned;
import nl.wijkverband.intake.write.CaseworkFixture;
import nl.wijkverband.intake.write.Letter;
import nl.wijkverband.intake.write.rules.AnswersFollowTheLetter;
import nl.wijkverband.intake.write.rules.DatesCannotLieInTheFuture;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.modelling.command.AggregateEntityNotFoundException;
import org.junit.jupiter.api.Test;

class ClarifyReferralTest extends CaseworkFixture {

  private static final ReferralReturned RETURNED =
      new ReferralReturned(CASE, REFERRAL, PHYSIOTHERAPIST, "Welke uitleg?", LATER);

  private static ClarifyReferral clarify(PractitionerRef by, LocalDate on) {
    return new ClarifyReferral(CASE, REFERRAL, by.id(), "Die van het alarm", on, TODAY);
  }

  @Test
  void the_sender_answers_the_question_of_the_receiver() {
    casework
        .given(CASE_OPENED, Letter.inOrder().sent(), RETURNED)
        .when(clarify(GP, TODAY))
        .expectEvents(new ReferralClarified(CASE, REFERRAL, "Die van het alarm", TODAY));
  }

  @Test
  void only_the_sender_clarifies() {
    stoppedBy(
        OnlyTheSenderClarifies.class,
        casework
            .given(CASE_OPENED, Letter.inOrder().sent(), RETURNED)
            .when(clarify(OTHER_GP, TODAY)));
  }

  @Test
  void only_a_returned_letter_is_clarified() {
    stoppedBy(
        OnlyReturnedReferralsAreClarified.class,
        casework.given(CASE_OPENED, Letter.inOrder().sent()).when(clarify(GP, TODAY)));
  }

  @Test
  void a_letter_is_clarified_once_for_each_question() {
    stoppedBy(
        OnlyReturnedReferralsAreClarified.class,
        casework
            .given(
                CASE_OPENED,
                Letter.inOrder().sent(),
                RETURNED,
                new ReferralClarified(CASE, REFERRAL, "Die van het alarm", LATER))
            .when(clarify(GP, TODAY)));
  }

  @Test
  void a_clarification_follows_the_question() {
    stoppedBy(
        AnswersFollowTheLetter.class,
        casework
            .given(CASE_OPENED, Letter.inOrder().sent(), RETURNED)
            .when(clarify(GP, LATER.minusDays(1))));
  }

  @Test
  void a_clarification_is_not_given_tomorrow() {
    stoppedBy(
        DatesCannotLieInTheFuture.class,
        casework.given(CASE_OPENED, Letter.inOrder().sent(), RETURNED).when(clarify(GP, TOMORROW)));
  }

  @Test
  void a_letter_that_does_not_exist_is_not_clarified() {
    casework
        .given(CASE_OPENED)
        .when(clarify(GP, TODAY))
        .expectNoEvents()
        .expectException(AggregateEntityNotFoundException.class);
  }
}
