package nl.wijkverband.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.contracts.intake.*;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.*;

/** The path from complaint to route. */
abstract class PathStory extends IntakeStory {

  public Published checksRisk(AcuteRisk... found) {
    return by(
        People.GP,
        new AcuteRiskCheckedV1(caseId, List.of(found), words("AcuteRiskCheckedV1.note"), today));
  }

  public Published dealsWithRisk() {
    return by(
        People.GP,
        new AcuteRiskDealtWithV1(caseId, words("AcuteRiskDealtWithV1.howDealtWith"), today));
  }

  public Published examines() {
    return by(
        People.GP,
        new MedicalExaminationRecordedV1(
            caseId,
            words("MedicalExaminationRecordedV1.examined"),
            words("MedicalExaminationRecordedV1.findings"),
            words("MedicalExaminationRecordedV1.somaticComorbidity"),
            words("MedicalExaminationRecordedV1.toldBack"),
            today.minusWeeks(30)));
  }

  public Published statesHypothesis() {
    return by(
        People.GP,
        new AlkHypothesisStatedV1(
            caseId, words("AlkHypothesisStatedV1.reasoning"), today.minusWeeks(30)));
  }

  public Published assesses() {
    return by(
        People.GP,
        new EligibilityAssessedV1(
            caseId,
            EligibilityOutcome.ELIGIBLE,
            List.of(EligibilityCriterion.LIMITED_FUNCTIONING),
            List.of(),
            words("EligibilityAssessedV1.stabiliseFirst"),
            null,
            words("EligibilityAssessedV1.ageOverrideReason"),
            today.minusWeeks(30),
            "eligibility-1"));
  }

  public Published decidesSeverity(SeverityProfile decided) {
    return by(
        People.GP,
        new SeverityDecidedV1(
            caseId,
            List.of(
                new FactorJudgement(
                    SeverityFactor.PSYCHIATRIC_COMORBIDITY, SeverityProfile.MODERATE)),
            SeverityProfile.MODERATE,
            decided,
            words("SeverityDecidedV1.reasonToDiffer"),
            words("SeverityDecidedV1.predisposing"),
            words("SeverityDecidedV1.precipitating"),
            7,
            today.minusWeeks(30),
            "severity-1"));
  }

  public Published chooses(CareRoute route) {
    return by(
        People.GP,
        new RouteChosenV1(caseId, route, words("RouteChosenV1.reason"), today.minusWeeks(29)));
  }

  public Published waits() {
    return by(
        People.GP,
        new WaitingTimeRecordedV2(
            caseId,
            words("WaitingTimeRecordedV2.waitsFor"),
            today.minusWeeks(8),
            new ExpectedWait(12, 16),
            today.minusWeeks(8)));
  }

  public Published notesScegs() {
    return by(
        People.POH,
        new ScegsNoteAddedV1(
            caseId,
            new NoteId(UUID.randomUUID()),
            words("ScegsNoteAddedV1.somatic"),
            words("ScegsNoteAddedV1.cognitive"),
            words("ScegsNoteAddedV1.emotional"),
            words("ScegsNoteAddedV1.behavioural"),
            words("ScegsNoteAddedV1.social"),
            today.minusWeeks(27)));
  }

  /** What somebody felt, and nothing else. */
  public Published notesAnEmotion() {
    return by(
        People.POH,
        new ScegsNoteAddedV1(
            caseId,
            new NoteId(UUID.randomUUID()),
            null,
            null,
            words("ScegsNoteAddedV1.emotional"),
            null,
            null,
            today.minusWeeks(27)));
  }

  protected List<Published> wholePath() {
    List<Published> path = new ArrayList<>();
    path.add(checksRisk(AcuteRisk.ALARM_SYMPTOMS));
    path.add(dealsWithRisk());
    path.add(examines());
    path.add(statesHypothesis());
    path.add(assesses());
    path.add(decidesSeverity(SeverityProfile.SEVERE));
    path.add(chooses(CareRoute.PROGRAMME_AS_BRIDGE));
    path.add(waits());
    path.add(notesScegs());
    return path;
  }
}
