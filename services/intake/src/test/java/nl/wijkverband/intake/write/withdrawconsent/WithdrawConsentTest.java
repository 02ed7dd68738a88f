package nl.wijkverband.intake.write.withdrawconsent;

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
import nl.wijkverband.intake.write.rules.DatesCannotLieInTheFuture;
import nl.wijkverband.vocabulary.ConsentForm;
import nl.wijkverband.vocabulary.ConsentPurpose;
import org.junit.jupiter.api.Test;

class WithdrawConsentTest extends CaseworkFixture {

  private static WithdrawConsent withdraw(ConsentPurpose purpose, LocalDate withdrawnOn) {
    return new WithdrawConsent(CASE, purpose, ConsentForm.ORAL, withdrawnOn, TODAY);
  }

  @Test
  void a_patient_takes_the_consent_for_the_buurtteam_back_and_keeps_the_other() {
    casework
        .given(CASE_OPENED, consentGiven(SHARING_WITHIN_KERNTEAM), consentGiven(BUURTTEAM))
        .when(withdraw(BUURTTEAM, LATER))
        .expectEvents(consentWithdrawn(BUURTTEAM));
  }

  @Test
  void who_no_longer_shares_does_not_share_with_the_buurtteam_either() {
    casework
        .given(CASE_OPENED, consentGiven(SHARING_WITHIN_KERNTEAM), consentGiven(BUURTTEAM))
        .when(withdraw(SHARING_WITHIN_KERNTEAM, LATER))
        .expectEvents(consentWithdrawn(BUURTTEAM), consentWithdrawn(SHARING_WITHIN_KERNTEAM));
  }

  @Test
  void only_a_given_consent_can_be_withdrawn() {
    stoppedBy(
        OnlyGivenConsentsCanBeWithdrawn.class,
        casework.given(CASE_OPENED).when(withdraw(SHARING_WITHIN_KERNTEAM, LATER)));
  }

  @Test
  void a_consent_is_withdrawn_once() {
    stoppedBy(
        OnlyGivenConsentsCanBeWithdrawn.class,
        casework
            .given(
                CASE_OPENED,
                consentGiven(SHARING_WITHIN_KERNTEAM),
                consentWithdrawn(SHARING_WITHIN_KERNTEAM))
            .when(withdraw(SHARING_WITHIN_KERNTEAM, TODAY)));
  }

  @Test
  void a_withdrawal_does_not_lie_before_the_consent() {
    stoppedBy(
        ConsentsFollowEachOtherInTime.class,
        casework
            .given(CASE_OPENED, consentGiven(SHARING_WITHIN_KERNTEAM))
            .when(withdraw(SHARING_WITHIN_KERNTEAM, OPENED.minusDays(1))));
  }

  @Test
  void a_withdrawal_does_not_lie_in_the_future() {
    stoppedBy(
        DatesCannotLieInTheFuture.class,
        casework
            .given(CASE_OPENED, consentGiven(SHARING_WITHIN_KERNTEAM))
            .when(withdraw(SHARING_WITHIN_KERNTEAM, TOMORROW)));
  }
}
