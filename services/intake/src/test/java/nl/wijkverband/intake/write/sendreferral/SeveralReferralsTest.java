package nl.wijkverband.intake.write.sendreferral;

import static nl.wijkverband.intake.People.CASE;
import static nl.wijkverband.intake.People.LATER;
import static nl.wijkverband.intake.People.OTHER_PHYSIOTHERAPIST;
import static nl.wijkverband.intake.People.OTHER_REFERRAL;
import static nl.wijkverband.intake.People.PHYSIOTHERAPIST;
import static nl.wijkverband.intake.People.POH;
import static nl.wijkverband.intake.People.REFERRAL;

import nl.wijkverband.intake.events.ConsentGiven;
import nl.wijkverband.intake.events.ReferralAccepted;
import nl.wijkverband.intake.events.ReferralDeclined;
import nl.wijkverband.intake.write.Casework;
import nl.wijkverband.intake.write.CaseworkFixture;
import nl.wijkverband.intake.write.Letter;
import nl.wijkverband.vocabulary.ConsentPurpose;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class SeveralReferralsTest extends CaseworkFixture {

  private static final ConsentGiven SHARING = consentGiven(ConsentPurpose.SHARING_WITHIN_KERNTEAM);

  private ResultValidator<Casework> sendWhileOneWaits(Letter second) {
    return casework
        .given(CASE_OPENED, EXPLANATION_GIVEN, SHARING, Letter.inOrder().sent())
        .when(second.id(OTHER_REFERRAL).send());
  }

  @Test
  void a_discipline_that_still_has_to_answer_is_not_asked_twice() {
    stoppedBy(
        OneOpenReferralPerDiscipline.class,
        sendWhileOneWaits(
            Letter.inOrder()
                .to(OTHER_PHYSIOTHERAPIST)
                .naming(PHYSIOTHERAPIST)
                .weighing("dichter bij huis")));
  }

  @Test
  void a_discipline_that_declined_can_be_asked_again_without_a_weighing() {
    var second = Letter.inOrder().id(OTHER_REFERRAL).to(OTHER_PHYSIOTHERAPIST);

    casework
        .given(
            CASE_OPENED,
            EXPLANATION_GIVEN,
            SHARING,
            Letter.inOrder().sent(),
            new ReferralDeclined(CASE, REFERRAL, PHYSIOTHERAPIST, "wachtlijst", LATER))
        .when(second.send())
        .expectEvents(second.sent());
  }

  @Test
  void several_referrals_need_a_weighing() {
    stoppedBy(
        SeveralReferralsNeedWeighing.class,
        sendWhileOneWaits(Letter.inOrder().to(POH).naming(PHYSIOTHERAPIST)));
  }

  @Test
  void several_referrals_name_each_other() {
    stoppedBy(
        ReferralsNameEachOther.class,
        sendWhileOneWaits(Letter.inOrder().to(POH).weighing("beide zijn nodig")));
  }

  @Test
  void a_second_referral_goes_out_with_its_weighing_and_the_names() {
    var second = Letter.inOrder().to(POH).naming(PHYSIOTHERAPIST).weighing("beide zijn nodig");

    sendWhileOneWaits(second).expectEvents(second.sent());
  }

  @Test
  void an_accepted_referral_still_asks_for_a_weighing() {
    stoppedBy(
        SeveralReferralsNeedWeighing.class,
        casework
            .given(
                CASE_OPENED,
                EXPLANATION_GIVEN,
                SHARING,
                Letter.inOrder().sent(),
                new ReferralAccepted(CASE, REFERRAL, PHYSIOTHERAPIST, LATER))
            .when(Letter.inOrder().id(OTHER_REFERRAL).to(POH).naming(PHYSIOTHERAPIST).send()));
  }
}
