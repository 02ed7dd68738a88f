package nl.wijkverband.mdocasework.write.closediscussion;

import java.time.Instant;
import java.time.OffsetDateTime;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.SubmissionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** End the discussion with the closing round. */
public record CloseDiscussion(
    @TargetAggregateIdentifier CaseId caseId,
    SubmissionId submissionId,
    String closingRound,
    OffsetDateTime closedAt,
    Instant now) {}
