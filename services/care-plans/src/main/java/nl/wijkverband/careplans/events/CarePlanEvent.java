package nl.wijkverband.careplans.events;

import nl.wijkverband.vocabulary.CaseId;

/** Everything that can have happened to the care plan of a case. */
public sealed interface CarePlanEvent
    permits KernteamFormed,
        KernteamMemberJoined,
        KernteamMemberLeft,
        LeadChanged,
        GoalProposed,
        GoalAgreed,
        GoalRevised,
        PlanAgreementGiven,
        PlanAgreed,
        PlanEvaluated,
        UnplannedContactRecorded,
        ActivationNoteRecorded {

  CaseId caseId();
}
