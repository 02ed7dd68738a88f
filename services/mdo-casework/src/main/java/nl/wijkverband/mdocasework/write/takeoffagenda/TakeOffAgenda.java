package nl.wijkverband.mdocasework.write.takeoffagenda;

import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.SubmissionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take a submission off the agenda of this meeting. */
public record TakeOffAgenda(
    @TargetAggregateIdentifier CaseId caseId,
    SubmissionId submissionId,
    MeetingId meetingId,
    String reason) {}
