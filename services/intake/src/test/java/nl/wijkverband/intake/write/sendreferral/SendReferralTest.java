package nl.wijkverband.intake.write.sendreferral;

import static nl.wijkverband.intake.People.BUURTTEAM;
import static nl.wijkverband.intake.People.CASE;
import static nl.wijkverband.intake.People.COORDINATOR;
import static nl.wijkverband.intake.People.LATER;
import static nl.wijkverband.intake.People.OPENED;
import static nl.wijkverband.intake.People.OTHER_GP;
import static nl.wijkverband.intake.People.OTHER_REFERRAL;
import static nl.wijkverband.intake.People.PHYSIOTHERAPIST;
import static nl.wijkverband.intake.People.POH;
import static nl.wijkverband.intake.People.PSYCHOLOGIST;
import static nl.wijkverband.intake.People.REFERRAL;
import static nl.wijkverband.intake.People.TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkverband.intake.events.ConsentGiven;
import nl.wijkverband.intake.events.MaintainingFactor;
import nl.wijkverband.intake.events.ReferralRefused;
import nl.wijkverband.intake.events.RefusalReason;
import nl.wijkverband.intake.write.Casework;
import nl.wijkverband.intake.write.CaseworkFixture;
import nl.wijkverband.intake.write.Letter;
import nl.wijkverband.intake.write.rules.DatesCannotLieBeforeTheCaseOpened;
import nl.wijkverband.intake.write.rules.DatesCannotLieInTheFuture;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.Expectation;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SendReferralTest extends CaseworkFixture {

  private static final ConsentGiven SHARING = consentGiven(ConsentPurpose.SHARING_WITHIN_KERNTEAM);
  private static final ConsentGiven WITH_BUURTTEAM = consentGiven(ConsentPurpose.BUURTTEAM);

  private ResultValidator<Casework> sendWhenReady(Letter letter) {
    return casework.given(CASE_OPENED, EXPLANATION_GIVEN, SHARING).when(letter.send());
  }

  @Test
  void a_letter_that_is_in_order_goes_out_with_the_version_of_its_checklist() {
    var letter = Letter.inOrder();

    sendWhenReady(letter).expectEvents(letter.sent());
    assertThat(letter.sent().checklistVersion()).isEqualTo("zorgprogramma-alk-utrecht-2022");
  }

  @Test
  void a_colleague_in_the_own_practice_needs_no_consent_to_share() {
    var letter = Letter.inOrder().to(POH);

    casework.given(CASE_OPENED, EXPLANATION_GIVEN).when(letter.send()).expectEvents(letter.sent());
  }

  @Test
  void another_organisation_needs_consent_to_share() {
    stoppedBy(
        SharingNeedsConsent.class,
        casework.given(CASE_OPENED, EXPLANATION_GIVEN).when(Letter.inOrder().send()));
  }

  @Test
  void a_withdrawn_consent_counts_no_longer() {
    stoppedBy(
        SharingNeedsConsent.class,
        casework
            .given(
                CASE_OPENED,
                EXPLANATION_GIVEN,
                SHARING,
                consentWithdrawn(ConsentPurpose.SHARING_WITHIN_KERNTEAM))
            .when(Letter.inOrder().send()));
  }

  @Test
  void the_buurtteam_needs_consent_of_its_own() {
    stoppedBy(
        TheBuurtteamNeedsConsentOfItsOwn.class, sendWhenReady(Letter.inOrder().to(BUURTTEAM)));
  }

  @Test
  void the_buurtteam_receives_a_letter_once_the_patient_consents() {
    var letter = Letter.inOrder().to(BUURTTEAM);

    casework
        .given(CASE_OPENED, EXPLANATION_GIVEN, SHARING, WITH_BUURTTEAM)
        .when(letter.send())
        .expectEvents(letter.sent());
  }

  @Test
  void an_explanation_comes_before_a_referral() {
    stoppedBy(
        ExplanationComesBeforeReferral.class,
        casework.given(CASE_OPENED, SHARING).when(Letter.inOrder().send()));
  }

  @Test
  void a_somatic_cause_is_excluded_for_now() {
    stoppedBy(
        SomaticCauseIsExcludedForNow.class,
        sendWhenReady(Letter.inOrder().withoutSomaticCauseExcluded()));
  }

  @Test
  void the_gp_stays_involved() {
    stoppedBy(TheGpStaysInvolved.class, sendWhenReady(Letter.inOrder().withoutGpInvolved()));
  }

  @Test
  void the_patient_knows_why_this_practitioner() {
    stoppedBy(
        ThePatientKnowsWhyThisPractitioner.class,
        sendWhenReady(Letter.inOrder().withoutIntroduction()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Expectation.class,
      names = {
        "MOVING_RESPONSIBLY_NO_PASSIVE_TREATMENT",
        "FINITE_NUMBER_OF_SESSIONS",
        "TREATMENT_FOLLOWS_SHARED_GOALS"
      })
  void every_expectation_of_physiotherapy_is_discussed(Expectation forgotten) {
    stoppedBy(
        EveryExpectationIsDiscussed.class,
        sendWhenReady(Letter.inOrder().discussed(allBut(PHYSIOTHERAPIST, forgotten))));
  }

  @ParameterizedTest
  @EnumSource(
      value = Expectation.class,
      names = {"HOW_ONE_LOOKS_AT_A_COMPLAINT", "TREATMENT_FOLLOWS_SHARED_GOALS"})
  void every_expectation_of_poh_and_psychologist_is_discussed(Expectation forgotten) {
    stoppedBy(
        EveryExpectationIsDiscussed.class,
        sendWhenReady(Letter.inOrder().to(POH).discussed(allBut(POH, forgotten))));
    stoppedBy(
        EveryExpectationIsDiscussed.class,
        new AggregateTestFixture<>(Casework.class)
            .given(CASE_OPENED, EXPLANATION_GIVEN, SHARING)
            .when(
                Letter.inOrder()
                    .to(PSYCHOLOGIST)
                    .discussed(allBut(PSYCHOLOGIST, forgotten))
                    .send()));
  }

  private static List<Expectation> allBut(PractitionerRef receiver, Expectation forgotten) {
    return Expectation.checklistFor(receiver.role()).stream()
        .filter(expectation -> expectation != forgotten)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zie dossier", "Intake bij POH-GGZ", "Graag uw beoordeling, dank!", "?"})
  void a_question_says_more_than_where_to_look(String question) {
    stoppedBy(ReferralQuestionMustSayMore.class, sendWhenReady(Letter.inOrder().asking(question)));
  }

  @Test
  void physiotherapy_needs_an_emphasis() {
    stoppedBy(PhysiotherapyNeedsEmphasis.class, sendWhenReady(Letter.inOrder().withoutEmphasis()));
  }

  @Test
  void supplementary_insurance_is_checked_first() {
    stoppedBy(
        SupplementaryInsuranceIsCheckedFirst.class, sendWhenReady(Letter.inOrder().insured(null)));
  }

  @Test
  void without_insurance_the_referral_is_refused_and_access_to_care_maintains_the_complaint() {
    sendWhenReady(Letter.inOrder().insured(false))
        .expectEvents(
            new ReferralRefused(
                CASE,
                REFERRAL,
                PHYSIOTHERAPIST,
                RefusalReason.NO_SUPPLEMENTARY_INSURANCE,
                MaintainingFactor.ACCESS_TO_CARE,
                LATER));
  }

  @Test
  void a_refused_referral_can_be_sent_once_the_patient_is_insured() {
    var letter = Letter.inOrder().id(OTHER_REFERRAL);

    casework
        .given(
            CASE_OPENED,
            EXPLANATION_GIVEN,
            SHARING,
            Letter.inOrder().insured(false).send().refused())
        .when(letter.send())
        .expectEvents(letter.sent());
  }

  @Test
  void insurance_says_nothing_about_other_disciplines() {
    var letter = Letter.inOrder().to(POH).insured(false);

    sendWhenReady(letter).expectEvents(letter.sent());
  }

  @Test
  void referrals_go_to_kernteam_disciplines() {
    stoppedBy(
        ReferralsGoToKernteamDisciplines.class, sendWhenReady(Letter.inOrder().to(COORDINATOR)));
  }

  @Test
  void another_gp_is_no_kernteam_discipline() {
    stoppedBy(ReferralsGoToKernteamDisciplines.class, sendWhenReady(Letter.inOrder().to(OTHER_GP)));
  }

  @Test
  void nobody_refers_to_themselves() {
    stoppedBy(
        NobodyRefersToThemselves.class, sendWhenReady(Letter.inOrder().from(PHYSIOTHERAPIST)));
  }

  @Test
  void a_letter_is_not_sent_tomorrow() {
    stoppedBy(DatesCannotLieInTheFuture.class, sendWhenReady(Letter.inOrder().sentOn(TOMORROW)));
  }

  @Test
  void a_letter_is_not_older_than_its_case() {
    stoppedBy(
        DatesCannotLieBeforeTheCaseOpened.class,
        sendWhenReady(Letter.inOrder().sentOn(OPENED.minusDays(1))));
  }
}
