package nl.wijkverband.contracts.mdocasework;

import java.time.OffsetDateTime;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.SubmissionId;

/** The discussion was closed with a round along everybody. */
@EventType(name = "nl.wijkverband.mdo-casework.discussion-closed")
public record DiscussionClosedV1(
    CaseId caseId,
    SubmissionId submissionId,
    MeetingId meetingId,
    @Personal String closingRound,
    OffsetDateTime closedAt)
    implements Contract {}
