package nl.wijkverband.intake.write.giveconsent;

import static nl.wijkverband.intake.People.CASE;
import static nl.wijkverband.intake.People.LATER;
import static nl.wijkverband.intake.People.OPENED;
import static nl.wijkverband.intake.People.TODAY;
import static nl.wijkverband.intake.People.TOMORROW;
import static nl.wijkverband.vocabulary.ConsentPurpose.BUURTTEAM;
import static nl.wijkverband.vocabulary.ConsentPurpose.SHARING_WITHIN_KERNTEAM;

import java.time.LocalDate;
import nl.wijkverband.intake.write.CaseworkFixture;
import nl.wijkverband.intake.write.rules.ConsentsFollowEachOtherInTime;
import nl.wijkverband.intake.write.rules.DatesCannotLieBeforeTheCaseOpened;
import nl.wijkverband.intake.write.rules.DatesCannotLieInTheFuture;
import nl.wijkverband.vocabulary.ConsentForm;
import nl.wijkverband.vocabulary.ConsentPurpose;
import org.junit.jupiter.api.Test;

class GiveConsentTest extends CaseworkFixture {

  private static GiveConsent give(ConsentPurpose purpose, LocalDate givenOn) {
    return new GiveConsent(CASE, purpose, ConsentForm.ORAL, givenOn, TODAY);
  }

  @Test
  void a_patient_consents_to_sharing_within_the_kernteam() {
    casework
        .given(CASE_OPENED)
        .when(give(SHARING_WITHIN_KERNTEAM, OPENED))
        .expectEvents(consentGiven(SHARING_WITHIN_KERNTEAM));
  }

  @Test
  void the_buurtteam_may_join_once_sharing_is_allowed() {
    casework
        .given(CASE_OPENED, consentGiven(SHARING_WITHIN_KERNTEAM))
        .when(give(BUURTTEAM, OPENED))
        .expectEvents(consentGiven(BUURTTEAM));
  }

  @Test
  void consent_for_the_buurtteam_rests_on_consent_to_share() {
    stoppedBy(
        BuurtteamConsentRestsOnSharingConsent.class,
        casework.given(CASE_OPENED).when(give(BUURTTEAM, OPENED)));
  }

  @Test
  void consent_is_given_once() {
    stoppedBy(
        ConsentIsGivenOnce.class,
        casework
            .given(CASE_OPENED, consentGiven(SHARING_WITHIN_KERNTEAM))
            .when(give(SHARING_WITHIN_KERNTEAM, TODAY)));
  }

  @Test
  void consent_can_be_given_again_after_it_was_withdrawn() {
    casework
        .given(
            CASE_OPENED,
            consentGiven(SHARING_WITHIN_KERNTEAM),
            consentWithdrawn(SHARING_WITHIN_KERNTEAM))
        .when(give(SHARING_WITHIN_KERNTEAM, TODAY))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void consent_given_again_does_not_lie_before_its_withdrawal() {
    stoppedBy(
        ConsentsFollowEachOtherInTime.class,
        casework
            .given(
                CASE_OPENED,
                consentGiven(SHARING_WITHIN_KERNTEAM),
                consentWithdrawn(SHARING_WITHIN_KERNTEAM))
            .when(give(SHARING_WITHIN_KERNTEAM, LATER.minusDays(1))));
  }

  @Test
  void consent_is_not_given_tomorrow() {
    stoppedBy(
        DatesCannotLieInTheFuture.class,
        casework.given(CASE_OPENED).when(give(SHARING_WITHIN_KERNTEAM, TOMORROW)));
  }

  @Test
  void consent_for_a_case_is_not_older_than_the_case() {
    stoppedBy(
        DatesCannotLieBeforeTheCaseOpened.class,
        casework.given(CASE_OPENED).when(give(SHARING_WITHIN_KERNTEAM, OPENED.minusDays(1))));
  }
}
