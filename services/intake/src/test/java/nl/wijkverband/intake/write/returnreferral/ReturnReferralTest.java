package nl.wijkverband.intake.write.returnreferral;

import static nl.wijkverband.intake.People.CASE;
import static nl.wijkverband.intake.People.LATER;
import static nl.wijkverband.intake.People.OTHER_PHYSIOTHERAPIST;
import static nl.wijkverband.intake.People.PHYSIOTHERAPIST;
import static nl.wijkverband.intake.People.REFERRAL;
import static nl.wijkverband.intake.People.TODAY;
import static nl.wijkverband.intake.People.TOMORROW;

import java.time.LocalDate;
import nl.wijkverband.intake.events.ReferralAccepted;
import nl.wijkverband.intake.events.ReferralClarified;
import nl.wijkverband.intake.events.ReferralDeclined;
import nl.wijkverband.intake.events.ReferralReturned;
import nl.wijkverband.intake.write.CaseworkFixture;
import nl.wijkverband.intake.write.Letter;
import nl.wijkverband.intake.write.rules.AnswersFollowTheLetter;
import nl.wijkverband.intake.write.rules.DatesCannotLieInTheFuture;
import nl.wijkverband.intake.write.rules.OnlySentReferralsCanBeAnswered;
import nl.wijkverband.intake.write.rules.OnlyTheReceiverAnswers;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.junit.jupiter.api.Test;

class ReturnReferralTest extends CaseworkFixture {

  private static ReturnReferral sendBack(PractitionerRef by, LocalDate on) {
    return new ReturnReferral(CASE, REFERRAL, by, "Welke uitleg?", on, TODAY);
  }

  @Test
  void the_receiver_sends_back_a_letter_that_waits() {
    casework
        .given(CASE_OPENED, Letter.inOrder().sent())
        .when(sendBack(PHYSIOTHERAPIST, TODAY))
        .expectEvents(
            new ReferralReturned(CASE, REFERRAL, PHYSIOTHERAPIST, "Welke uitleg?", TODAY));
  }

  @Test
  void a_clarified_letter_waits_again() {
    casework
        .given(
            CASE_OPENED,
            Letter.inOrder().sent(),
            new ReferralReturned(CASE, REFERRAL, PHYSIOTHERAPIST, "Welke uitleg?", LATER),
            new ReferralClarified(CASE, REFERRAL, "Die van het alarm", LATER))
        .when(sendBack(PHYSIOTHERAPIST, TODAY))
        .expectEvents(
            new ReferralReturned(CASE, REFERRAL, PHYSIOTHERAPIST, "Welke uitleg?", TODAY));
  }

  @Test
  void only_the_receiver_answers() {
    stoppedBy(
        OnlyTheReceiverAnswers.class,
        casework
            .given(CASE_OPENED, Letter.inOrder().sent())
            .when(sendBack(OTHER_PHYSIOTHERAPIST, TODAY)));
  }

  @Test
  void a_letter_that_went_back_for_clarification_does_not_wait() {
    stoppedBy(
        OnlySentReferralsCanBeAnswered.class,
        casework
            .given(
                CASE_OPENED,
                Letter.inOrder().sent(),
                new ReferralReturned(CASE, REFERRAL, PHYSIOTHERAPIST, "Welke uitleg?", LATER))
            .when(sendBack(PHYSIOTHERAPIST, TODAY)));
  }

  @Test
  void an_accepted_letter_is_answered() {
    stoppedBy(
        OnlySentReferralsCanBeAnswered.class,
        casework
            .given(
                CASE_OPENED,
                Letter.inOrder().sent(),
                new ReferralAccepted(CASE, REFERRAL, PHYSIOTHERAPIST, LATER))
            .when(sendBack(PHYSIOTHERAPIST, TODAY)));
  }

  @Test
  void a_declined_letter_is_answered() {
    stoppedBy(
        OnlySentReferralsCanBeAnswered.class,
        casework
            .given(
                CASE_OPENED,
                Letter.inOrder().sent(),
                new ReferralDeclined(CASE, REFERRAL, PHYSIOTHERAPIST, "Wachtlijst", LATER))
            .when(sendBack(PHYSIOTHERAPIST, TODAY)));
  }

  @Test
  void an_answer_follows_the_letter() {
    stoppedBy(
        AnswersFollowTheLetter.class,
        casework
            .given(CASE_OPENED, Letter.inOrder().sent())
            .when(sendBack(PHYSIOTHERAPIST, LATER.minusDays(1))));
  }

  @Test
  void an_answer_is_not_given_tomorrow() {
    stoppedBy(
        DatesCannotLieInTheFuture.class,
        casework
            .given(CASE_OPENED, Letter.inOrder().sent())
            .when(sendBack(PHYSIOTHERAPIST, TOMORROW)));
  }
}
