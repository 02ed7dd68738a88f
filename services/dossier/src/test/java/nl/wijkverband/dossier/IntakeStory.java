package nl.wijkverband.dossier;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.contracts.careplans.*;
import nl.wijkverband.contracts.intake.*;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.*;

/** What intake publishes about a case. */
abstract class IntakeStory extends StoryTeller {
  public Published opened() {
    var details =
        new PatientDetails(
            words("PatientDetails.givenName"),
            words("PatientDetails.familyName"),
            LocalDate.of(2007, 3, 14),
            Sex.FEMALE,
            words("PatientDetails.bsn"),
            words("PatientDetails.phone"),
            words("PatientDetails.email"),
            words("PatientDetails.address"));
    return by(
        People.GP,
        new CaseOpenedV1(
            caseId,
            patientId,
            People.GP.organisationId(),
            "Huisartsenpraktijk De Proef",
            "demowijk",
            details,
            words("CaseOpenedV1.complaint"),
            today.minusWeeks(40),
            today.minusWeeks(30)));
  }

  /** The patient may look for themselves, with this account. */
  public Published givesAccess(PractitionerRef account) {
    return by(
        People.GP,
        new PatientAccessGivenV1(patientId, new AccountId(account.id().value()), today),
        null);
  }

  public Published explained() {
    return by(
        People.GP,
        new ExplanationGivenV1(
            caseId,
            List.of(ExplanatoryModel.CENTRAL_SENSITISATION),
            words("ExplanationGivenV1.metaphor"),
            words("ExplanationGivenV1.patientWords"),
            today.minusWeeks(29)));
  }

  public Published consents(ConsentPurpose purpose) {
    return by(
        People.GP, new ConsentGivenV1(caseId, purpose, ConsentForm.ORAL, today.minusWeeks(28)));
  }

  public Published withdraws(ConsentPurpose purpose) {
    return by(People.GP, new ConsentWithdrawnV1(caseId, purpose, ConsentForm.WRITTEN, today));
  }

  public Published score(int score) {
    return by(
        People.POH,
        new HealthScoreRecordedV1(
            caseId, score, today.minusWeeks(20), words("HealthScoreRecordedV1.neededForOneMore")));
  }

  public Published refers(ReferralId referral, PractitionerRef to) {
    String letter = "@" + to.role();
    return by(
        People.GP,
        new ReferralSentV1(
            caseId,
            referral,
            People.GP,
            to,
            words("ReferralSentV1.question" + letter),
            words("ReferralSentV1.explanationGiven" + letter),
            List.copyOf(Expectation.checklistFor(to.role())),
            List.of(PhysiotherapyEmphasis.PACING),
            List.of(People.POH),
            People.GP,
            words("ReferralSentV1.weighing" + letter),
            today.minusWeeks(26)));
  }

  public Published accepts(ReferralId referral, PractitionerRef by) {
    return by(by, new ReferralAcceptedV1(caseId, referral, by, today.minusWeeks(25)));
  }

  public Published declines(ReferralId referral, PractitionerRef by) {
    return by(
        by,
        new ReferralDeclinedV1(
            caseId, referral, by, words("ReferralDeclinedV1.reason@" + by.role()), today));
  }

  public Published returns(ReferralId referral, PractitionerRef by) {
    return by(
        by,
        new ReferralReturnedV1(
            caseId, referral, by, words("ReferralReturnedV1.question@" + by.role()), today));
  }

  public Published clarifies(ReferralId referral, Role receiver) {
    return by(
        People.GP,
        new ReferralClarifiedV1(
            caseId, referral, words("ReferralClarifiedV1.clarification@" + receiver), today));
  }

  public Published refused(ReferralId referral, PractitionerRef to) {
    return by(
        People.GP,
        new ReferralRefusedV1(
            caseId, referral, to, "NOT_INSURED", "access to care", today.minusWeeks(26)));
  }

  /** Both consents. */
  public List<Published> allConsents() {
    return List.of(
        consents(ConsentPurpose.SHARING_WITHIN_KERNTEAM), consents(ConsentPurpose.BUURTTEAM));
  }
}
