package nl.wijkverband.contracts.mdocasework;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.MdoPurpose;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.SubmissionId;

/** A case was submitted to the MDO with a question (Zorgprogramma ALK, bijlage 6). */
@EventType(name = "nl.wijkverband.mdo-casework.case-submitted")
public record CaseSubmittedV1(
    CaseId caseId,
    SubmissionId submissionId,
    PractitionerRef submittedBy,
    MdoPurpose purpose,
    @Personal String question,
    @Personal String introduction,
    LocalDate submittedOn)
    implements Contract {}
