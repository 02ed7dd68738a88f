package nl.wijkverband.mdocasework.events;

import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.SubmissionId;

/** The chair gave the case a place on the agenda of a meeting, or another place on the same one. */
@EventType(name = "mdo-casework.case-put-on-agenda")
public record CasePutOnAgenda(
    CaseId caseId,
    SubmissionId submissionId,
    MeetingId meetingId,
    OffsetDateTime meetingAt,
    PractitionerRef chair,
    List<PractitionerRef> participants,
    int order,
    int minutes)
    implements MdoEvent {}
