package nl.wijkverband.mdocasework.events;

import java.time.OffsetDateTime;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.SubmissionId;

/** The discussion ended with a round along everybody. */
@EventType(name = "mdo-casework.discussion-closed")
public record DiscussionClosed(
    CaseId caseId,
    SubmissionId submissionId,
    MeetingId meetingId,
    @Personal String closingRound,
    OffsetDateTime closedAt)
    implements MdoEvent {}
