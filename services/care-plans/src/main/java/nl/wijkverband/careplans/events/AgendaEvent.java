package nl.wijkverband.careplans.events;

import nl.wijkverband.vocabulary.CaseId;

/** Everything that can have happened in the agenda of a case. */
public sealed interface AgendaEvent
    permits FollowUpIntervalAgreed,
        AppointmentPlanned,
        AppointmentKept,
        AppointmentCancelled,
        NoShowEvent {

  CaseId caseId();
}
