package nl.wijkverband.mdocasework.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.MdoPurpose;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.SubmissionId;

/** A practitioner submitted the case to the MDO with a question. */
@EventType(name = "mdo-casework.case-submitted")
public record CaseSubmitted(
    CaseId caseId,
    SubmissionId submissionId,
    PractitionerRef submittedBy,
    MdoPurpose purpose,
    @Personal String question,
    @Personal String introduction,
    LocalDate submittedOn)
    implements MdoEvent {}
