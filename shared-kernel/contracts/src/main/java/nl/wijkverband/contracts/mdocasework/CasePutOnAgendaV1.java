package nl.wijkverband.contracts.mdocasework;

import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.SubmissionId;

/** A submitted case stands on the agenda of a meeting; who takes part sees it for that meeting. */
@EventType(name = "nl.wijkverband.mdo-casework.case-put-on-agenda")
public record CasePutOnAgendaV1(
    CaseId caseId,
    SubmissionId submissionId,
    MeetingId meetingId,
    OffsetDateTime meetingAt,
    PractitionerRef chair,
    List<PractitionerRef> participants,
    int order,
    int minutes)
    implements Contract {}
