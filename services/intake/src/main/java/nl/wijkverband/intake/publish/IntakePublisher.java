package nl.wijkverband.intake.publish;

import java.util.Optional;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.contracts.intake.AcuteRiskCheckedV1;
import nl.wijkverband.contracts.intake.AcuteRiskDealtWithV1;
import nl.wijkverband.contracts.intake.AlkHypothesisStatedV1;
import nl.wijkverband.contracts.intake.CaseOpenedV1;
import nl.wijkverband.contracts.intake.ConsentGivenV1;
import nl.wijkverband.contracts.intake.ConsentWithdrawnV1;
import nl.wijkverband.contracts.intake.EligibilityAssessedV1;
import nl.wijkverband.contracts.intake.ExplanationGivenV1;
import nl.wijkverband.contracts.intake.HealthScoreRecordedV1;
import nl.wijkverband.contracts.intake.MedicalExaminationRecordedV1;
import nl.wijkverband.contracts.intake.PatientAccessGivenV1;
import nl.wijkverband.contracts.intake.PatientDetails;
import nl.wijkverband.contracts.intake.PatientRegisteredV1;
import nl.wijkverband.contracts.intake.ReferralAcceptedV1;
import nl.wijkverband.contracts.intake.ReferralClarifiedV1;
import nl.wijkverband.contracts.intake.ReferralDeclinedV1;
import nl.wijkverband.contracts.intake.ReferralRefusedV1;
import nl.wijkverband.contracts.intake.ReferralReturnedV1;
import nl.wijkverband.contracts.intake.ReferralSentV1;
import nl.wijkverband.contracts.intake.RouteChosenV1;
import nl.wijkverband.contracts.intake.ScegsNoteAddedV1;
import nl.wijkverband.contracts.intake.SeverityDecidedV1;
import nl.wijkverband.contracts.intake.WaitingTimeRecordedV2;
import nl.wijkverband.intake.events.AcuteRiskChecked;
import nl.wijkverband.intake.events.AcuteRiskDealtWith;
import nl.wijkverband.intake.events.AlkHypothesisStated;
import nl.wijkverband.intake.events.CaseEvent;
import nl.wijkverband.intake.events.CaseOpened;
import nl.wijkverband.intake.events.ConsentGiven;
import nl.wijkverband.intake.events.ConsentWithdrawn;
import nl.wijkverband.intake.events.EligibilityAssessed;
import nl.wijkverband.intake.events.ExplanationGiven;
import nl.wijkverband.intake.events.HealthScoreRecorded;
import nl.wijkverband.intake.events.MedicalExaminationRecorded;
import nl.wijkverband.intake.events.PatientAccessGiven;
import nl.wijkverband.intake.events.PatientEvent;
import nl.wijkverband.intake.events.PatientRegistered;
import nl.wijkverband.intake.events.ReferralAccepted;
import nl.wijkverband.intake.events.ReferralClarified;
import nl.wijkverband.intake.events.ReferralDeclined;
import nl.wijkverband.intake.events.ReferralRefused;
import nl.wijkverband.intake.events.ReferralReturned;
import nl.wijkverband.intake.events.ReferralSent;
import nl.wijkverband.intake.events.RouteChosen;
import nl.wijkverband.intake.events.ScegsNoteAdded;
import nl.wijkverband.intake.events.SeverityDecided;
import nl.wijkverband.intake.events.WaitingTimeRecorded;
import nl.wijkverband.platform.publish.Publisher;
import org.springframework.stereotype.Component;

/** Says to the other services what intake keeps for itself, in the words of the contracts. */
@Component
public class IntakePublisher implements Publisher {

  @Override
  public Optional<Contract> translate(Object privateEvent) {
    return switch (privateEvent) {
      case PatientEvent event -> Optional.of(translate(event));
      case CaseEvent event -> Optional.of(translate(event));
      default ->
          throw new IllegalArgumentException("no event of intake: " + privateEvent.getClass());
    };
  }

  private static Contract translate(PatientEvent event) {
    return switch (event) {
      case PatientRegistered e ->
          new PatientRegisteredV1(
              e.patientId(), e.practiceId(), e.practiceName(), e.wijk(), details(e.details()));
      case PatientAccessGiven e ->
          new PatientAccessGivenV1(e.patientId(), e.accountId(), e.givenOn());
    };
  }

  private static Contract translate(CaseEvent event) {
    return switch (event) {
      case CaseOpened e ->
          new CaseOpenedV1(
              e.caseId(),
              e.patientId(),
              e.practiceId(),
              e.practiceName(),
              e.wijk(),
              details(e.patient()),
              e.complaint(),
              e.complaintSince(),
              e.openedOn());
      case ExplanationGiven e ->
          new ExplanationGivenV1(
              e.caseId(), e.models(), e.metaphor(), e.patientWords(), e.givenOn());
      case ConsentGiven e -> new ConsentGivenV1(e.caseId(), e.purpose(), e.how(), e.givenOn());
      case ConsentWithdrawn e ->
          new ConsentWithdrawnV1(e.caseId(), e.purpose(), e.how(), e.withdrawnOn());
      case ReferralSent e ->
          new ReferralSentV1(
              e.caseId(),
              e.referralId(),
              e.from(),
              e.to(),
              e.question(),
              e.explanationGiven(),
              e.discussed(),
              e.emphasis(),
              e.otherPractitioners(),
              e.lead(),
              e.weighing(),
              e.sentOn());
      case ReferralRefused e ->
          new ReferralRefusedV1(
              e.caseId(),
              e.referralId(),
              e.to(),
              e.reason().name(),
              e.maintainingFactor().name(),
              e.refusedOn());
      case ReferralAccepted e ->
          new ReferralAcceptedV1(e.caseId(), e.referralId(), e.by(), e.acceptedOn());
      case ReferralDeclined e ->
          new ReferralDeclinedV1(e.caseId(), e.referralId(), e.by(), e.reason(), e.declinedOn());
      case ReferralReturned e ->
          new ReferralReturnedV1(e.caseId(), e.referralId(), e.by(), e.question(), e.returnedOn());
      case ReferralClarified e ->
          new ReferralClarifiedV1(e.caseId(), e.referralId(), e.clarification(), e.clarifiedOn());
      case HealthScoreRecorded e ->
          new HealthScoreRecordedV1(e.caseId(), e.score(), e.measuredOn(), e.neededForOneMore());
      case AcuteRiskChecked e ->
          new AcuteRiskCheckedV1(e.caseId(), e.found(), e.note(), e.checkedOn());
      case AcuteRiskDealtWith e ->
          new AcuteRiskDealtWithV1(e.caseId(), e.howDealtWith(), e.dealtWithOn());
      case MedicalExaminationRecorded e ->
          new MedicalExaminationRecordedV1(
              e.caseId(),
              e.examined(),
              e.findings(),
              e.somaticComorbidity(),
              e.toldBack(),
              e.examinedOn());
      case AlkHypothesisStated e ->
          new AlkHypothesisStatedV1(e.caseId(), e.reasoning(), e.statedOn());
      case EligibilityAssessed e ->
          new EligibilityAssessedV1(
              e.caseId(),
              e.outcome(),
              e.criteria(),
              e.exclusions(),
              e.stabiliseFirst(),
              e.lookAgainOn(),
              e.ageOverrideReason(),
              e.assessedOn(),
              e.ruleVersion());
      case SeverityDecided e ->
          new SeverityDecidedV1(
              e.caseId(),
              e.judgements(),
              e.proposed(),
              e.decided(),
              e.reasonToDiffer(),
              e.predisposing(),
              e.precipitating(),
              e.relationWithCare(),
              e.decidedOn(),
              e.ruleVersion());
      case RouteChosen e -> new RouteChosenV1(e.caseId(), e.route(), e.reason(), e.chosenOn());
      case WaitingTimeRecorded e ->
          new WaitingTimeRecordedV2(
              e.caseId(), e.waitsFor(), e.waitingSince(), e.expected(), e.recordedOn());
      case ScegsNoteAdded e ->
          new ScegsNoteAddedV1(
              e.caseId(),
              e.noteId(),
              e.somatic(),
              e.cognitive(),
              e.emotional(),
              e.behavioural(),
              e.social(),
              e.contactOn());
    };
  }

  private static PatientDetails details(nl.wijkverband.intake.events.PatientDetails known) {
    return new PatientDetails(
        known.givenName(),
        known.familyName(),
        known.birthDate(),
        known.sex(),
        known.bsn(),
        known.phone(),
        known.email(),
        known.address());
  }
}
