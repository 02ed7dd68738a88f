package nl.wijkverband.intake.events;

import nl.wijkverband.vocabulary.CaseId;

/** Everything that can have happened in a case. */
public sealed interface CaseEvent
    permits CaseOpened,
        ExplanationGiven,
        ConsentGiven,
        ConsentWithdrawn,
        ReferralSent,
        ReferralRefused,
        ReferralAccepted,
        ReferralDeclined,
        ReferralReturned,
        ReferralClarified,
        HealthScoreRecorded,
        AcuteRiskChecked,
        AcuteRiskDealtWith,
        MedicalExaminationRecorded,
        AlkHypothesisStated,
        EligibilityAssessed,
        SeverityDecided,
        RouteChosen,
        WaitingTimeRecorded,
        ScegsNoteAdded {

  CaseId caseId();
}
