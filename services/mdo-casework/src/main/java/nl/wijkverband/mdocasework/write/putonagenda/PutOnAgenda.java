package nl.wijkverband.mdocasework.write.putonagenda;

import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.SubmissionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Give a submission this place on the agenda of this meeting. */
public record PutOnAgenda(
    @TargetAggregateIdentifier CaseId caseId,
    SubmissionId submissionId,
    MeetingId meetingId,
    OffsetDateTime meetingAt,
    PractitionerRef chair,
    List<PractitionerRef> participants,
    int order,
    int minutes,
    PractitionerRef by) {}
