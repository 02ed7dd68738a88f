package nl.wijkverband.mdocasework.events;

import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.ServicePosition;
import nl.wijkverband.vocabulary.SubmissionId;

/** The discussion of the case began, about the history as it was known then. */
@EventType(name = "mdo-casework.discussion-opened")
public record DiscussionOpened(
    CaseId caseId,
    SubmissionId submissionId,
    MeetingId meetingId,
    List<ServicePosition> historyUpTo,
    OffsetDateTime openedAt)
    implements MdoEvent {}
