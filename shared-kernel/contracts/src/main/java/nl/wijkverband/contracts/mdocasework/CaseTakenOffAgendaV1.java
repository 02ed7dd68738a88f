package nl.wijkverband.contracts.mdocasework;

import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.SubmissionId;

/** A case was taken off the agenda again. */
@EventType(name = "nl.wijkverband.mdo-casework.case-taken-off-agenda")
public record CaseTakenOffAgendaV1(
    CaseId caseId, SubmissionId submissionId, MeetingId meetingId, @Personal String reason)
    implements Contract {}
