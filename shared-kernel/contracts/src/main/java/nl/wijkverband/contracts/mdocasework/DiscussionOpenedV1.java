package nl.wijkverband.contracts.mdocasework;

import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.ServicePosition;
import nl.wijkverband.vocabulary.SubmissionId;

/** The discussion of the case began; it is about the history as it stood then. */
@EventType(name = "nl.wijkverband.mdo-casework.discussion-opened")
public record DiscussionOpenedV1(
    CaseId caseId,
    SubmissionId submissionId,
    MeetingId meetingId,
    List<ServicePosition> historyUpTo,
    OffsetDateTime openedAt)
    implements Contract {}
