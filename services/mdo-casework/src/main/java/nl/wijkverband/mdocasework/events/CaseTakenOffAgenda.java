package nl.wijkverband.mdocasework.events;

import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.SubmissionId;

/** The chair took the case off the agenda; the submission waits for another meeting. */
@EventType(name = "mdo-casework.case-taken-off-agenda")
public record CaseTakenOffAgenda(
    CaseId caseId, SubmissionId submissionId, MeetingId meetingId, @Personal String reason)
    implements MdoEvent {}
