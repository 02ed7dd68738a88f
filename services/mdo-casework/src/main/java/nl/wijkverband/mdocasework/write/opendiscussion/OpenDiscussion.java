package nl.wijkverband.mdocasework.write.opendiscussion;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.ServicePosition;
import nl.wijkverband.vocabulary.SubmissionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Begin to discuss a case, about the history up to here. */
public record OpenDiscussion(
    @TargetAggregateIdentifier CaseId caseId,
    SubmissionId submissionId,
    MeetingId meetingId,
    List<ServicePosition> historyUpTo,
    OffsetDateTime openedAt,
    Instant now) {}
